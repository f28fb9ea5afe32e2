/** What `work` comes to, or the first of `signals` that is aborted before that. */
export async function raced<T>(work: Promise<T>, signals: readonly AbortSignal[]): Promise<T | AbortSignal> {
  const already = signals.find(({ aborted }) => aborted);
  if (already !== undefined) return already;
  const heard: (() => void)[] = [];
  const aborted = signals.map(
    (signal) =>
      new Promise<AbortSignal>((resolve) => {
        const listener = (): void => {
          resolve(signal);
        };
        signal.addEventListener('abort', listener, { once: true });
        heard.push(() => {
          signal.removeEventListener('abort', listener);
        });
      }),
  );
  try {
    return await Promise.race([work, ...aborted]);
  } finally {
    for (const forget of heard) forget();
  }
}
