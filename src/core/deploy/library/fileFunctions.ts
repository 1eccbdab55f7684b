/** The part of the library that only `15-files.sh` uses. */
export const FILE_FUNCTIONS = `
# keep_old FILE: keeps what the host had before the first run.
keep_old() {
  if [ -e "$1" ] && [ ! -e "$1.before-quorate" ]; then cp -a "$1" "$1.before-quorate"; fi
}

# remember FILE: that it is ours from now on.
remember() {
  mkdir -p "$STATE/$DESIGN"
  is_ours "$1" || printf '%s\\n' "$1" >>"$STATE/$DESIGN/files"
}

# put_file FILE MODE: the whole file is the bundle's.
put_file() {
  local source=$BUNDLE/hosts/$HOST$1 new
  new=$(umask 077 && mktemp)
  (filled "$source") >"$new" || {
    rm -f "$new"
    exit 1
  }
  if ! cmp -s "$new" "$1"; then
    keep_old "$1"
    install -D -m "$2" "$new" "$1"
    say "  $1"
  fi
  remember "$1"
  rm -f "$new"
}

# put_lines FILE: the bundle's lines stand in a block of their own among those of the host.
put_lines() {
  local source=$BUNDLE/hosts/$HOST$1 new start='# BEGIN Quorate' end='# END Quorate'
  [ -r "$source" ] || fail "$source cannot be read: copy the whole bundle to this host"
  new=$(mktemp)
  if [ -e "$1" ]; then
    # A line that the host has already, to the letter, is not said twice.
    awk -v start="$start" -v end="$end" '$0 == start { skip = 1 } !skip { print } $0 == end { skip = 0 }' "$1" >"$new"
  fi
  {
    printf '%s\\n' "$start"
    grep -vxF -f <(grep . "$new") "$source" || true
    printf '%s\\n' "$end"
  } >"$new.block"
  cat "$new.block" >>"$new"
  if ! cmp -s "$new" "$1"; then
    keep_old "$1"
    install -D -m 644 "$new" "$1"
    say "  $1"
  fi
  rm -f "$new" "$new.block"
}
`;
