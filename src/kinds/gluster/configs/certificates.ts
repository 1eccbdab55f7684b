/**
 * Where the files of TLS lie. Volumes are told so, because packages look for them in different places (GlusterFS 10.3 of
 * Debian: /usr/lib/ssl).
 */
export const CERTIFICATE_FILES = {
  certificate: '/etc/ssl/glusterfs.pem',
  key: '/etc/ssl/glusterfs.key',
  authorities: '/etc/ssl/glusterfs.ca',
} as const;

/** Bash that ends a script without the files: a brick with TLS does not start (Gluster docs, Setting up GlusterFS with SSL/TLS). */
export const NEED_CERTIFICATES = `
for file in ${Object.values(CERTIFICATE_FILES).join(' ')}; do
  [ -s "$file" ] || { echo "$file is missing, which TLS needs" >&2; exit 1; }
done`;
