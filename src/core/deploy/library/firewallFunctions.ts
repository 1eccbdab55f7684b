/** The part of the library that only `20-network-firewall.sh` uses. */
export const FIREWALL_FUNCTIONS = `
# open_port PROTOCOL PORTS FROM WHY: FROM is an address, a subnet or "all".
open_port() {
  local protocol=$1 ports=$2 from=$3 why=$4 family=ipv4 rule
  case $from in *:*) family=ipv6 ;; esac
  if command -v firewall-cmd >/dev/null && firewall-cmd --state >/dev/null 2>&1; then
    rule="port port=\\"$ports\\" protocol=\\"$protocol\\" accept"
    [ "$from" = all ] || rule="source address=\\"$from\\" $rule"
    [ "$from" = all ] || rule="family=\\"$family\\" $rule"
    firewall-cmd --quiet --permanent --add-rich-rule="rule $rule"
    firewall-cmd --quiet --add-rich-rule="rule $rule"
  elif [ "$protocol" = sctp ] && command -v ufw >/dev/null; then
    # ufw(8) has no word for it.
    say "  see that /etc/ufw/before.rules has before its COMMIT: -A ufw-before-input -p sctp -s $from --dport $ports -j ACCEPT ($why)"
    return 0
  elif command -v ufw >/dev/null && ufw status | grep '^Status: active' >/dev/null; then
    [ "$from" != all ] || from=any
    ufw allow proto "$protocol" from "$from" to any port "\${ports/-/:}" >/dev/null
  else
    say "  no firewalld or ufw runs here: let $from reach $protocol port $ports ($why)"
    return 0
  fi
  say "  $protocol port $ports from $from ($why)"
}
`;
