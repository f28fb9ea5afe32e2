/** A signal that is given when the user interrupts the process the first time; the second time ends it as usual. */
export function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
  });
  return controller.signal;
}
