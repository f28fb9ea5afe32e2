// What the following thread is started with.

import { parentPort, workerData } from 'node:worker_threads';
import { followFor } from './follow.ts';
import type { FollowTask } from './messages.ts';

if (parentPort !== null) await followFor(parentPort, workerData as FollowTask);
