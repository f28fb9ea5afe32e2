// Words for labels and for tls.app_data_proto.

import { mark, Piece, say, sayNumber } from '../../sdk/index';
import { APP_HTTP, APP_HTTP2, APP_SPDY, application } from './state';

/** Writes what a version is called in the label of a record. */
export function sayVersion(number: u32): void {
  if (number == 0x0300) say('SSLv3');
  else if (number == 0x0301) say('TLSv1');
  else if (number > 0x0301 && number <= 0x0304) {
    say('TLSv1.');
    sayNumber((number & 0xff) - 1);
  } else say('SSL');
}

/** Writes the application protocol: negotiated, or that of the port. False where there is none. */
export function sayApplication(): bool {
  switch (application()) {
    case APP_HTTP:
      say('Hypertext Transfer Protocol');
      return true;
    case APP_HTTP2:
      say('HyperText Transfer Protocol 2');
      return true;
    case APP_SPDY:
      say('SPDY');
      return true;
    default:
      return sayPort(min(Piece.source, Piece.destination)) || sayPort(max(Piece.source, Piece.destination));
  }
}

/** `tshark -G decodes`: tls.port. */
function sayPort(port: u32): bool {
  switch (port) {
    case 443:
      say('Hypertext Transfer Protocol');
      return true;
    case 465:
      say('Simple Mail Transfer Protocol');
      return true;
    case 636:
    case 3269:
      say('Lightweight Directory Access Protocol');
      return true;
    case 993:
      say('Internet Message Access Protocol');
      return true;
    case 995:
      say('Post Office Protocol');
      return true;
    case 5061:
      say('Session Initiation Protocol');
      return true;
    case 3389:
      say('TPKT - ISO on TCP - RFC1006');
      return true;
    case 8883:
      say('MQ Telemetry Transport Protocol');
      return true;
    case 853:
      say('Domain Name System');
      return true;
    default:
      return false;
  }
}

export function isHandshake(type: u32): bool {
  switch (type) {
    case 0:
    case 1:
    case 2:
    case 4:
    case 11:
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 20:
    case 22:
      return true;
    default:
      return false;
  }
}

/** What a handshake message is called; false for none. */
export function sayHandshake(type: u32): bool {
  switch (type) {
    case 0:
      say('Hello Request');
      return true;
    case 1:
      say('Client Hello');
      return true;
    case 2:
      say('Server Hello');
      return true;
    case 4:
      say('New Session Ticket');
      return true;
    case 11:
      say('Certificate');
      return true;
    case 12:
      say('Server Key Exchange');
      return true;
    case 13:
      say('Certificate Request');
      return true;
    case 14:
      say('Server Hello Done');
      return true;
    case 15:
      say('Certificate Verify');
      return true;
    case 16:
      say('Client Key Exchange');
      return true;
    case 20:
      say('Finished');
      return true;
    case 22:
      say('Certificate Status');
      return true;
    default:
      return false;
  }
}

/** → the text `word`. */
export function word(text: string): usize {
  const from = mark();
  say(text);
  return from;
}
