// Names and settings that those who submit and those who work share.

export const MAP = 'handshark-map';
export const MERGE = 'handshark-merge';

export const connection = {
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
  // BullMQ asks for it: a worker waits for Redis for as long as it takes.
  maxRetriesPerRequest: null,
};
