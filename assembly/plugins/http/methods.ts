// Methods that Wireshark 4.0 takes for the beginning of a request.

/** Each between blanks. */
const METHODS: string =
  ' GET PUT POST HEAD DELETE OPTIONS TRACE CONNECT PATCH LINK UNLINK COPY MOVE LOCK UNLOCK MKCOL PROPFIND PROPPATCH SEARCH POLL ' +
  'SUBSCRIBE UNSUBSCRIBE NOTIFY BCOPY BDELETE BMOVE BPROPFIND BPROPPATCH M-SEARCH REPORT CHECKOUT CHECKIN UNCHECKOUT MKACTIVITY ' +
  'MERGE VERSION-CONTROL MKWORKSPACE UPDATE LABEL BASELINE-CONTROL ORDERPATCH ACL RPC_CONNECT RPC_IN_DATA RPC_OUT_DATA RPC_ECHO_DATA ' +
  'CCM_POST GENA MKCALENDAR SETUP ';
const BLANK: i32 = 0x20;

/** Are the octets at `at` a method? */
export function isMethod(at: usize, octets: u32): bool {
  if (octets < 3 || octets > 16) return false;
  const text = METHODS;
  for (let from = 0; from < text.length - <i32>octets - 1; from++) {
    if (text.charCodeAt(from) != BLANK || text.charCodeAt(from + 1 + <i32>octets) != BLANK) continue;
    let i: u32 = 0;
    while (i < octets && <i32>load<u8>(at + i) == text.charCodeAt(from + 1 + <i32>i)) i++;
    if (i == octets) return true;
  }
  return false;
}
