/** Grey shapes in the place of something that is being loaded. */
export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div role="img" aria-label={label} className="grid h-full w-full place-items-center bg-surface p-8">
      <div className="flex w-full max-w-md animate-pulse gap-6">
        {[0, 1].map((column) => (
          <div key={column} className="flex flex-1 flex-col gap-3 rounded-xl border border-line bg-sunken p-4">
            <div className="h-3 w-1/2 rounded bg-line" />
            <div className="h-9 rounded-lg bg-line" />
            <div className="h-9 rounded-lg bg-line" />
            <div className="h-9 w-3/4 rounded-lg bg-line" />
          </div>
        ))}
      </div>
    </div>
  );
}
