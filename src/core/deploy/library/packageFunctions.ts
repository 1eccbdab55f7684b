/** The part of the library that only `10-packages.sh` uses. */
export const PACKAGE_FUNCTIONS = `
# install_packages NAME...: services stay as they are until their configuration is in place.
install_packages() {
  local policy=/usr/sbin/policy-rc.d rc=0
  if command -v apt-get >/dev/null; then
    # invoke-rc.d(8): exit status 101 of this program forbids the start.
    [ -e "$policy" ] || { printf '#!/bin/sh\\nexit 101\\n' >"$policy" && chmod 755 "$policy" && trap 'rm -f /usr/sbin/policy-rc.d' EXIT; }
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" || rc=$?
  elif command -v dnf >/dev/null; then
    dnf install -y "$@" || rc=$?
  elif command -v zypper >/dev/null; then
    zypper --non-interactive install "$@" || rc=$?
  else
    fail "no package manager is known here; install: $*"
  fi
  [ "$rc" -eq 0 ] || fail "not all packages could be installed"
}

# has_packages NAME...
has_packages() {
  local name
  for name in "$@"; do
    if command -v dpkg-query >/dev/null; then
      [ "$(dpkg-query -W -f '\${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || return 1
    else
      rpm -q --whatprovides "$name" >/dev/null 2>&1 || return 1
    fi
  done
}
`;
