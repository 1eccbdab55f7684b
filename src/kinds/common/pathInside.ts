/** What a path adds to the one above it, without slashes at its ends: "imap" for /srv/kolab/imap in /srv/kolab. */
export function pathInside(path: string, above: string): string {
  const [whole, outer] = [path, above].map((text) => text.split('/').filter(Boolean));
  return (whole ?? []).slice(outer?.length).join('/');
}
