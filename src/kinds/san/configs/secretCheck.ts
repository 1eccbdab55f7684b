/**
 * Bash that reads the CHAP secrets out of iscsid.conf and ends the script if one is a placeholder or shorter than the 96
 * bits of RFC 7143, 12.1.4, or if both directions have the same one, which the RFC forbids. iscsid takes no harm from it:
 * nothing is shown.
 */
export const CHECK_SECRETS = `conf=/etc/iscsi/iscsid.conf
if grep -qs CHANGE_ME "$conf"; then
  echo "$conf still holds a CHANGE_ME placeholder" >&2
  exit 1
fi
secret_of() { sed -n "s/^node\\.session\\.auth\\.$1 *= *//p" "$conf"; }
secret=$(secret_of password)
secret_in=$(secret_of password_in)
for word in "$secret" "$secret_in"; do
  if [ -n "$word" ] && [ "$(printf %s "$word" | wc -c)" -lt 12 ]; then
    echo "a CHAP secret in $conf is shorter than 12 bytes" >&2
    exit 1
  fi
done
if [ -n "$secret_in" ] && [ "$secret" = "$secret_in" ]; then
  echo "both CHAP secrets in $conf are the same" >&2
  exit 1
fi
`;
