// What control packets are called in labels and in Info.

import { say } from '../../sdk/index';

/** Writes the name of a control packet. */
export function sayPacket(type: u32): void {
  switch (type) {
    case 1:
      return say('Connect Command');
    case 2:
      return say('Connect Ack');
    case 3:
      return say('Publish Message');
    case 4:
      return say('Publish Ack');
    case 5:
      return say('Publish Received');
    case 6:
      return say('Publish Release');
    case 7:
      return say('Publish Complete');
    case 8:
      return say('Subscribe Request');
    case 9:
      return say('Subscribe Ack');
    case 10:
      return say('Unsubscribe Request');
    case 11:
      return say('Unsubscribe Ack');
    case 12:
      return say('Ping Request');
    case 13:
      return say('Ping Response');
    case 14:
      return say('Disconnect Req');
    case 15:
      return say('Authentication Exchange');
    default:
      return say('Reserved');
  }
}
