/** The part of the library that only `05-secrets.sh` uses. */
export const SECRET_FUNCTIONS = `
# make_word NAME TITLE LETTERS: letters and digits by chance.
make_word() {
  local word=
  begin "$2"
  if [ -s "$SECRETS/$1" ]; then
    say '  is there'
    return 0
  fi
  while [ "\${#word}" -lt "$3" ]; do
    word+=$(head -c 64 /dev/urandom | base64 -w 0 | tr -dc 'A-Za-z0-9')
  done
  (umask 077 && mkdir -p "$SECRETS" && printf '%s\\n' "\${word:0:$3}" >"$SECRETS/$1")
}

# make_file NAME TITLE: by the function make_secret.
make_file() {
  begin "$2"
  if [ -s "$SECRETS/$1" ]; then
    say '  is there'
    return 0
  fi
  (umask 077 && mkdir -p "$SECRETS" && make_secret "$SECRETS/$1")
}

# need_file NAME WORDS: tells what is to be done if the host does not have it; nobody but root may read it.
need_file() {
  if [ ! -s "$SECRETS/$1" ]; then
    say "  missing: $2; secrets/README.md has the commands" >&2
    noted 1
  else
    chown root:root "$SECRETS/$1"
    chmod 600 "$SECRETS/$1"
  fi
}

# need_copy NAME TITLE HOST: the secret that HOST has made.
need_copy() {
  begin "$2"
  need_file "$1" "copy $SECRETS/$1 from $3 into $SECRETS on this host"
}

# need_secret NAME TITLE: somebody has to tell it.
need_secret() {
  begin "$2"
  need_file "$1" "write it into $SECRETS/$1"
}
`;
