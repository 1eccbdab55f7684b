/** Whether packages are installed: asked before, to see what is missing, and after. */
const HAS_PACKAGES = `# has_packages NAME...
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

${HAS_PACKAGES}`;

/** The part of the library that looks for packages in `00-preflight.sh`. */
export const KNOWN_PACKAGE_FUNCTIONS = `
${HAS_PACKAGES}
# can_install NAME: whether the package manager knows where the package is; nothing is downloaded but its own lists.
can_install() {
  if command -v apt-cache >/dev/null; then
    apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null
  elif command -v dnf >/dev/null; then
    dnf -q repoquery --whatprovides "$1" 2>/dev/null | grep . >/dev/null
  elif command -v zypper >/dev/null; then
    zypper --non-interactive --quiet search --provides --match-exact "$1" >/dev/null 2>&1
  else
    return 1
  fi
}

# need_packages HINT COMES NAME...: each is there, can be had, or comes with a repository that 10-packages.sh switches on, for
# which the line of shell COMES looks.
need_packages() {
  local hint=$1 comes=$2 name missing=
  shift 2
  for name in "$@"; do
    has_packages "$name" || can_install "$name" || missing+=" $name"
  done
  [ -n "$missing" ] || return 0
  if [ -n "$comes" ] && bash -c "$comes" >/dev/null 2>&1; then
    say "  10-packages.sh switches on the repository of:$missing"
    return 0
  fi
  fail "the package manager does not know:$missing. \${hint:-Refresh its lists (apt-get update, dnf makecache, zypper refresh); if that does not help, switch on the repository that has them}"
}
`;
