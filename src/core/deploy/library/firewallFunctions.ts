/**
 * The part of the library that only `20-network-firewall.sh` uses. Rules of firewalld belong to zones, by which packets come in
 * (firewalld.zones(5)); ufw(8) has one list for all. What was opened here is noted below the state folder, one line for each
 * rule, so that a changed design takes back its own rules and no others.
 */
export const FIREWALL_FUNCTIONS = `
# look_at_firewall: finds what keeps the ports of this host, and what it lets in already.
look_at_firewall() {
  local zone
  FIREWALL=none ZONES='' RULES='' WANTED='' OPENED=$STATE/$DESIGN/ports
  mkdir -p "$STATE/$DESIGN"
  if command -v firewall-cmd >/dev/null && firewall-cmd --state >/dev/null 2>&1; then
    FIREWALL=firewalld
    ZONES=$(zones_here)
    [ -n "$ZONES" ] || ZONES=$(firewall-cmd --get-default-zone)
    for zone in $ZONES; do
      RULES+=$(firewall-cmd --permanent --zone="$zone" --list-rich-rules | sed "s|^|permanent $zone |")$'\\n'
      RULES+=$(firewall-cmd --zone="$zone" --list-rich-rules | sed "s|^|runtime $zone |")$'\\n'
    done
  elif command -v ufw >/dev/null && ufw status | grep '^Status: active' >/dev/null; then
    FIREWALL=ufw
  fi
}

# zones_here: prints the zones by which packets reach the addresses of this host: those of its interfaces, and those of sources,
# which come before them, but for zones that are there to refuse what comes from somewhere.
zones_here() {
  local ip device zone
  {
    while read -r ip; do
      device=$(ip -o address show to "$ip" | awk 'NR == 1 { sub(/@.*/, "", $2); print $2 }')
      [ -n "$device" ] || continue
      firewall-cmd --get-zone-of-interface="$device" 2>/dev/null || firewall-cmd --get-default-zone
    done < <(cat "$BUNDLE/hosts/$HOST/addresses" 2>/dev/null)
    for zone in $(firewall-cmd --get-active-zones | awk '/^[^ ]/ { zone = $1 } /^ +sources: *[^ ]/ { print zone }'); do
      case $(firewall-cmd --permanent --zone="$zone" --get-target) in
        DROP | *REJECT*) ;;
        *) printf '%s\\n' "$zone" ;;
      esac
    done
  } | sort -u
}

# open_port PROTOCOL PORTS FROM WHY: FROM is an address, a subnet or "all".
open_port() {
  local protocol=$1 ports=$2 from=$3 why=$4 family=ipv4 rule zone
  case $from in *:*) family=ipv6 ;; esac
  case $FIREWALL in
    firewalld)
      rule="port port=\\"$ports\\" protocol=\\"$protocol\\" accept"
      [ "$from" = all ] || rule="family=\\"$family\\" source address=\\"$from\\" $rule"
      for zone in $ZONES; do
        WANTED+="firewalld $zone rule $rule"$'\\n'
        open_in_zone "$zone" "rule $rule"
      done
      ;;
    ufw)
      if [ "$protocol" = sctp ]; then
        # ufw(8) has no word for it.
        say "  see that /etc/ufw/before.rules has before its COMMIT: -A ufw-before-input -p sctp -s $from --dport $ports -j ACCEPT ($why)"
        return 0
      fi
      [ "$from" != all ] || from=any
      rule="proto $protocol from $from to any port \${ports/-/:}"
      WANTED+="ufw $rule"$'\\n'
      open_in_ufw "$rule"
      ;;
    *)
      say "  no firewalld or ufw runs here: let $from reach $protocol port $ports ($why)"
      return 0
      ;;
  esac
  say "  $protocol port $ports from $from ($why)"
}

# open_in_zone ZONE RULE: opens it now and for good.
open_in_zone() {
  if ! grep -xF -- "permanent $1 $2" <<<"$RULES" >/dev/null; then
    note_open "firewalld $1 $2"
    firewall-cmd --quiet --permanent --zone="$1" --add-rich-rule="$2"
  fi
  if ! grep -xF -- "runtime $1 $2" <<<"$RULES" >/dev/null; then
    firewall-cmd --quiet --zone="$1" --add-rich-rule="$2"
  fi
}

# open_in_ufw RULE: a rule that is there already is somebody else's, or was noted before.
open_in_ufw() {
  local words said
  read -r -a words <<<"$1"
  said=$(ufw allow "\${words[@]}") || fail "ufw allow $1: $said"
  case $said in
    *Skipping*) ;;
    *) note_open "ufw $1" ;;
  esac
}

# note_open LINE: remembers that this rule was opened here: firewalld, zone and rule, or ufw and rule.
note_open() { grep -qxsF -- "$1" "$OPENED" || printf '%s\\n' "$1" >>"$OPENED"; }

# close_ports: takes back what was opened here and is wanted no more. What runs may need it until the whole bundle is in force.
close_ports() {
  local line
  rm -f "$OPENED-left"
  [ -s "$OPENED" ] || return 0
  : >"$OPENED.part"
  while read -r line; do
    if [ "\${line%% *}" = "$FIREWALL" ] && ! grep -xF -- "$line" <<<"$WANTED" >/dev/null; then
      if ! ended 80-verify.sh; then
        say "  is wanted no more: $line. Run this script again when 80-verify.sh has ended, and it is closed"
        printf '%s\\n' "$line" >>"$OPENED-left"
      elif close_one "$line"; then
        say "  closed: $line"
        continue
      else
        caution "it could not be closed: $line"
      fi
    fi
    printf '%s\\n' "$line" >>"$OPENED.part"
  done <"$OPENED"
  mv "$OPENED.part" "$OPENED"
}

# close_one LINE: closes what was noted.
close_one() {
  local tool zone rule words
  read -r tool zone rule <<<"$1"
  if [ "$tool" = firewalld ]; then
    firewall-cmd --quiet --permanent --zone="$zone" --remove-rich-rule="$rule" &&
      firewall-cmd --quiet --zone="$zone" --remove-rich-rule="$rule"
  else
    read -r -a words <<<"$zone $rule"
    ufw delete allow "\${words[@]}" >/dev/null
  fi </dev/null
}
`;
