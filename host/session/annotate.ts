import { Annotator, isPcapng } from '../capture/write/annotate.ts';
import { CaptureError } from '../errors.ts';
import { Annotations } from '../report/annotation.ts';
import type { Capture } from './capture.ts';
import type { Sink } from './run.ts';

/** The comments of a capture by frame, and what was wrong with it, where anything was. */
export interface Commented {
  readonly comments: ReadonlyMap<number, readonly string[]>;
  readonly damage?: CaptureError;
}

export async function commentsOf(capture: Capture): Promise<Commented> {
  const annotations = new Annotations();
  try {
    for await (const event of capture.events()) annotations.add(event);
  } catch (error) {
    if (error instanceof CaptureError) return { comments: annotations.comments, damage: error };
    throw error;
  }
  return { comments: annotations.comments };
}

/**
 * Hands the capture with comments to `sink`, as pcapng; `raw` gives its octets, unpacked. A pcapng file stays as it is but for the comments,
 * others are converted. Rejected with CaptureError after all that can be read of a damaged one.
 */
export async function annotate(capture: Capture, raw: () => AsyncIterable<Uint8Array>, sink: Sink): Promise<number> {
  const { comments, damage } = await commentsOf(capture);
  const annotator = new Annotator(comments);
  const take = async (piece: Uint8Array): Promise<void> => {
    for (const ready of annotator.take(piece)) await sink(ready);
  };
  if (await isPcapng(raw())) for await (const piece of raw()) await take(piece);
  else await capture.writeTo({ capture: 'pcapng' }, take);
  await sink(annotator.end());
  if (damage !== undefined) throw damage;
  return annotator.added;
}
