import { DATA_FUNCTIONS } from './dataFunctions.ts';

/** Where secrets lie on the hosts. */
export const SECRETS_FOLDER = '/etc/quorate/secrets';

/** Where hosts remember, in a folder for each design, which scripts have ended. */
export const STATE_FOLDER = '/var/lib/quorate';

/**
 * `runbook/lib.sh`: what all scripts of the runbook share. They are run as root on the host that they are for, from a copy
 * of the whole bundle.
 */
export const RUNBOOK_LIBRARY = `# What the scripts of the runbook share. It does nothing by itself.
# shellcheck shell=bash

# What programs say is read here: they say it in one language.
export LC_ALL=C

HOST=$(uname -n)
BUNDLE=$(cd "$(dirname "\${BASH_SOURCE[0]}")/.." && pwd)
SECRETS=\${QUORATE_SECRETS:-${SECRETS_FOLDER}}
STATE=\${QUORATE_STATE:-${STATE_FOLDER}}

say() { printf '%s\\n' "$*"; }

fail() {
  printf '%s: %s\\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# Whether this host is among the ones named.
on() {
  local host
  for host in "$@"; do
    [ "$host" = "$HOST" ] && return 0
  done
  return 1
}

# start_phase DESIGN FILE HOST...: ends the script well on hosts that have no part in it.
start_phase() {
  DESIGN=$1
  PHASE=$2
  shift 2
  [ -d "$BUNDLE/hosts/$HOST" ] || fail "this host calls itself $HOST (uname -n), which is no host of the bundle"
  if ! on "$@"; then
    say "$PHASE: nothing to do on $HOST."
    exit 0
  fi
  [ "$(id -u)" -eq 0 ] || fail 'run it as root'
  [ -r "$BUNDLE/MANIFEST.sha256" ] || fail "$BUNDLE/MANIFEST.sha256 cannot be read: copy the whole bundle to this host"
}

# ended FILE: whether that script has ended well on this host with this very bundle.
ended() { { (cd "$BUNDLE" && sha256sum --status --check) <"$STATE/$DESIGN/$1"; } 2>/dev/null; }

# after FILE HOST...: on these hosts that script has to have ended before, with this bundle.
after() {
  local before=$1
  shift
  if ! on "$@" || ended "$before"; then return 0; fi
  [ ! -e "$STATE/$DESIGN/$before" ] || fail "$before ran on $HOST with another bundle: run it again with this one"
  fail "run $before on $HOST first"
}

# begin_phase: this script changes the host from here on. What ended with another bundle, of this script and those after it,
# has to run again with whichever bundle goes on; that it ended here once is still known.
begin_phase() {
  local mark
  for mark in "$STATE/$DESIGN"/[0-9][0-9]-*.sh; do
    if [ ! -e "$mark" ] || [[ $(basename "$mark") < $PHASE ]] || ended "$(basename "$mark")"; then continue; fi
    : >"$mark"
  done
}

# only_design: ends the script at once on a host that was set up by another design: all that belongs to that one would be
# told of as something in the way.
only_design() {
  local folder old
  for folder in "$STATE"/*/; do
    old=$(basename "$folder")
    if [ "$old" = "$DESIGN" ] || { [ ! -e "$folder/15-files.sh" ] && [ ! -e "$folder/files" ]; }; then continue; fi
    fail "this host was set up as $old. If the design was only renamed: mv -T $STATE/$old $STATE/$DESIGN, on all its hosts. If this is another deployment: take $old down first, by runbook/99-teardown.md of its own bundle, to the last step. Until then take nothing off the disks of this host"
  done
}

# end_phase: remembers that this phase is done, and with which bundle, so that the next one may begin.
end_phase() {
  [ "$PROBLEMS" -eq 0 ] || fail "$PROBLEMS of these points were not as they have to be, see above; mend them all, then run it again"
  mkdir -p "$STATE/$DESIGN"
  (cd "$BUNDLE" && sha256sum MANIFEST.sha256) >"$STATE/$DESIGN/$PHASE"
  say "$PHASE: done on $HOST."
}

begin() { say "- $1"; }

# is_ours FILE: whether 15-files.sh has put it here; what it says has been ours since.
is_ours() { grep -qxsF -- "$1" "$STATE/$DESIGN/files"; }

# was_deployed THING: whether this host remembers that it was made, or left to the cluster, by whichever bundle.
was_deployed() { grep -qxsF -- "$1" "$STATE/$DESIGN/deployed"; }

# remember_deployed THING
remember_deployed() {
  mkdir -p "$STATE/$DESIGN"
  was_deployed "$1" || printf '%s\\n' "$1" >>"$STATE/$DESIGN/deployed"
}

# is_blank DEVICE: whether it can be read here and nothing is found on it. blkid(8) has one exit status for both.
is_blank() {
  local rc=0
  head -c 1 "$1" >/dev/null 2>&1 || return 1
  blkid -p "$1" >/dev/null 2>&1 || rc=$?
  [ "$rc" -eq 2 ]
}

# need_empty DEVICE: ends the script if anything is on it. The word of blkid(8) for nothing is exit status 2.
need_empty() {
  local rc=0
  blkid -p "$1" || rc=$?
  [ "$rc" -ne 2 ] || return 0
  if [ "$(lsblk -nro NAME "$1" 2>/dev/null | wc -l)" -gt 1 ] || [ -n "$(lsblk -nro MOUNTPOINT "$1" 2>/dev/null)" ]; then
    fail "$1 is not empty, and it is in use here (lsblk $1): the design has to name another disk"
  fi
  fail "$1 is not empty: see what is on it, which may belong to something that is stopped or to another host; only if nobody wants it any more take it away with wipefs"
}

# What scripts that go on after a fault have found amiss so far.
PROBLEMS=0

# noted STATUS: counts a point that was not as it has to be.
noted() { [ "$1" -eq 0 ] || PROBLEMS=$((PROBLEMS + 1)); }

# caution WORDS: tells what may be as it has to be all the same; the script goes on.
caution() { say "  look here: $*"; }

# confirm NAME WHAT: goes on only if CONFIRM holds NAME (several names: with blanks between them).
confirm() {
  case " \${CONFIRM:-} " in
    *" $1 "*) return 0 ;;
  esac
  fail "this destroys $2; if that is meant: CONFIRM=$1 $0"
}

# secret NAME: prints the secret; ends the script if the host has none.
secret() {
  local value
  [ -s "$SECRETS/$1" ] || fail "$SECRETS/$1 is missing (see secrets/README.md)"
  value=$(<"$SECRETS/$1")
  case $value in
    *CHANGE_ME_* | *$'\\n'*) fail "$SECRETS/$1 has to be one line without CHANGE_ME_" ;;
  esac
  printf '%s' "$value"
}

# filled FILE: prints the file with the secrets of this host in the place of CHANGE_ME_<name>.
filled() {
  local text value
  [ -r "$1" ] || fail "$1 cannot be read: copy the whole bundle to this host"
  text=$(<"$1")
  while [[ $text =~ CHANGE_ME_([A-Za-z0-9_]+) ]]; do
    value=$(secret "\${BASH_REMATCH[1]}") || exit 1
    case $1 in
      *.xml) value=$(as_xml "$value") ;;
      *) plain_word "$value" || fail "\${BASH_REMATCH[1]} has characters that would end its place in $1" ;;
    esac
    text=\${text/"\${BASH_REMATCH[0]}"/"$value"}
  done
  printf '%s\\n' "$text"
}

# as_xml WORD: prints the word as it stands in an attribute of XML.
as_xml() {
  local word=\${1//'&'/'&amp;'}
  word=\${word//'<'/'&lt;'}
  word=\${word//'>'/'&gt;'}
  printf '%s' "\${word//'"'/'&quot;'}"
}

# plain_word WORD: whether it means itself in all languages of configuration files and of the shell.
plain_word() {
  case $1 in
    *[!A-Za-z0-9._~@%+=:,/^-]*) return 1 ;;
  esac
}

# run_filled SCRIPT: runs a script of the bundle with its secrets in place; they are written nowhere, and no list of
# processes shows them. It reads no input: what it runs would take the rest of the script, or of ours, for that.
run_filled() {
  local text
  text=$(filled "$BUNDLE/$1") || exit 1
  bash <(printf '%s\\n' "$text") </dev/null || fail "$1 failed"
}

# need_addresses IP...: this host has to have them all.
need_addresses() {
  local ip
  for ip in "$@"; do
    ip -o address show to "$ip" | grep -q . || fail "$ip is not an address of $HOST"
  done
}

# need_reach ADDRESS: there has to be a route to it; it may be that it answers no ping.
need_reach() {
  local address
  address=$(first_address "$1") || address=
  [ -n "$address" ] || fail "no address is known for $1"
  ip route get "$address" >/dev/null 2>&1 || fail "there is no route to $1: see the addresses and networks of this host"
  ping -c 1 -W 2 "$address" >/dev/null 2>&1 ||
    caution "$1 does not answer a ping: see its cable, VLAN and firewall unless it is meant not to"
}

# first_address NAME: prints the address that programs get first for a name.
first_address() { getent ahosts "$1" | awk 'NR == 1 { print $1 }'; }

# stands_for NAME IP: whether programs get this address for the name.
stands_for() { [ "$(first_address "$1")" = "$(first_address "$2")" ]; }

# wait_for SECONDS COMMAND: tries a line of shell until it succeeds; fails if it does not in that time.
wait_for() {
  local end=$((SECONDS + $1))
  until bash -c "$2" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 2
  done
}

# runs_since PROGRAM FILE...: whether the program runs and was started after the files were last written.
runs_since() {
  local pid started file
  pid=$(pgrep -o -x "$1") || return 1
  started=$(($(date +%s) - $(ps -o etimes= -p "$pid")))
  shift
  for file in "$@"; do
    [ "$started" -ge "$(stat -c %Y "$file")" ] || return 1
  done
}

# is_mounted DIRECTORY TYPE: whether a filesystem of that type is mounted there.
is_mounted() {
  [ "$(findmnt -n -o FSTYPE -M "$1" | tail -n 1)" = "$2" ]
}

# writes_on DIRECTORY: writes a file there, reads it back from there and removes it.
writes_on() {
  local file=$1/.quorate-$HOST
  printf '%s\\n' "$HOST" >"$file" && sync "$file" && [ "$(cat "$file")" = "$HOST" ] && rm -f "$file"
}
${DATA_FUNCTIONS}`;
