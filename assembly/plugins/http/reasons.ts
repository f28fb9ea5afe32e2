// What status codes are called (RFC 9110 §15 and the IANA registry), with the words of Wireshark 4.0.

import { mark, say, sayNumber, sayOctet } from '../../sdk/index';

/** Code, a space, words: a line each. */
const REASONS: string = `100 Continue
101 Switching Protocols
102 Processing
103 Early Hints
199 Informational - Others
200 OK
201 Created
202 Accepted
203 Non-authoritative Information
204 No Content
205 Reset Content
206 Partial Content
207 Multi-Status
208 Already Reported
226 IM Used
299 Success - Others
300 Multiple Choices
301 Moved Permanently
302 Found
303 See Other
304 Not Modified
305 Use Proxy
307 Temporary Redirect
308 Permanent Redirect
399 Redirection - Others
400 Bad Request
401 Unauthorized
402 Payment Required
403 Forbidden
404 Not Found
405 Method Not Allowed
406 Not Acceptable
407 Proxy Authentication Required
408 Request Time-out
409 Conflict
410 Gone
411 Length Required
412 Precondition Failed
413 Request Entity Too Large
414 Request-URI Too Long
415 Unsupported Media Type
416 Requested Range Not Satisfiable
417 Expectation Failed
418 I'm a teapot
421 Misdirected Request
422 Unprocessable Entity
423 Locked
424 Failed Dependency
425 Too Early
426 Upgrade Required
428 Precondition Required
429 Too Many Requests
431 Request Header Fields Too Large
451 Unavailable For Legal Reasons
499 Client Error - Others
500 Internal Server Error
501 Not Implemented
502 Bad Gateway
503 Service Unavailable
504 Gateway Time-out
505 HTTP Version not supported
506 Variant Also Negotiates
507 Insufficient Storage
508 Loop Detected
510 Not Extended
511 Network Authentication Required
599 Server Error - Others
`;

const LINE_FEED: i32 = 0x0a;
const ZERO: i32 = 0x30;
/** A code has so many digits, and a space behind them. */
const DIGITS: i32 = 3;
const CODES: u32 = 600;
/** Of each code where its words begin, u16; 0 = it has none. Filled when it is first asked. */
const PLACES: usize = memory.data(600 * 2, 2);
if (CODES != 600) ERROR('layout drift: PLACES');
let filled: bool = false;

function fill(): void {
  for (let line = 0; line < REASONS.length; line = REASONS.indexOf('\n', line) + 1) {
    let code: u32 = 0;
    for (let i = 0; i < DIGITS; i++) code = code * 10 + <u32>(REASONS.charCodeAt(line + i) - ZERO);
    store<u16>(PLACES + ((<usize>code) << 1), <u16>(line + DIGITS + 1));
  }
  filled = true;
}

/** Writes what a status code is called; → where it begins. */
export function sayReason(code: u32): usize {
  if (!filled) fill();
  const from = mark();
  const place: i32 = code < CODES ? load<u16>(PLACES + ((<usize>code) << 1)) : 0;
  if (place == 0) {
    say('Unknown (');
    sayNumber(code);
    say(')');
    return from;
  }
  for (let i = place; REASONS.charCodeAt(i) != LINE_FEED; i++) sayOctet(REASONS.charCodeAt(i));
  return from;
}
