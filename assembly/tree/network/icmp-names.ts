// What Wireshark calls the types and codes of ICMP (RFC 792 and those after it).

export function icmpType(type: u32): string {
  switch (type) {
    case 0:
      return 'Echo (ping) reply';
    case 1:
    case 2:
      return 'Reserved';
    case 3:
      return 'Destination unreachable';
    case 4:
      return 'Source quench (flow control)';
    case 5:
      return 'Redirect';
    case 6:
      return 'Alternate host address';
    case 8:
      return 'Echo (ping) request';
    case 9:
      return 'Router advertisement';
    case 10:
      return 'Router solicitation';
    case 11:
      return 'Time-to-live exceeded';
    case 12:
      return 'Parameter problem';
    case 13:
      return 'Timestamp request';
    case 14:
      return 'Timestamp reply';
    case 15:
      return 'Information request';
    case 16:
      return 'Information reply';
    case 17:
      return 'Address mask request';
    case 18:
      return 'Address mask reply';
    case 19:
      return 'Reserved (for security)';
    case 30:
      return 'Traceroute';
    case 31:
      return 'Datagram Conversion Error';
    case 32:
      return 'Mobile Host Redirect';
    case 33:
      return 'IPv6 Where-Are-You';
    case 34:
      return 'IPv6 I-Am-Here';
    case 35:
      return 'Mobile Registration Request';
    case 36:
      return 'Mobile Registration Reply';
    case 37:
      return 'Domain Name Request';
    case 38:
      return 'Domain Name Reply';
    case 39:
      return 'SKIP';
    case 40:
      return 'Photuris';
    case 41:
      return 'Experimental mobility protocols';
    case 42:
      return 'Extended Echo request';
    case 43:
      return 'Extended Echo reply';
    default:
      return 'Unknown ICMP (obsolete or malformed?)';
  }
}

/** Have the codes of `type` names? */
export function hasCodes(type: u32): bool {
  return type == 3 || type == 5 || type == 6 || type == 9 || type == 11 || type == 12 || (type >= 40 && type <= 43 && type != 41);
}

/** Empty where the code has no name. */
export function icmpCode(type: u32, code: u32): string {
  switch (type) {
    case 3:
      return unreachable(code);
    case 5:
      return code == 0
        ? 'Redirect for network'
        : code == 1
          ? 'Redirect for host'
          : code == 2
            ? 'Redirect for TOS and network'
            : code == 3
              ? 'Redirect for TOS and host'
              : '';
    case 6:
      return code == 0 ? 'Alternate address for host' : '';
    case 9:
      return code == 0 ? 'Normal router advertisement' : code == 16 ? 'Does not route common traffic' : '';
    case 11:
      return code == 0 ? 'Time to live exceeded in transit' : code == 1 ? 'Fragment reassembly time exceeded' : '';
    case 12:
      return code == 0 ? 'Pointer indicates the error' : code == 1 ? 'Required option missing' : code == 2 ? 'Bad length' : '';
    case 40:
      return photuris(code);
    case 42:
      return code == 0 ? 'No error' : '';
    default:
      return extendedReply(code);
  }
}

function unreachable(code: u32): string {
  switch (code) {
    case 0:
      return 'Network unreachable';
    case 1:
      return 'Host unreachable';
    case 2:
      return 'Protocol unreachable';
    case 3:
      return 'Port unreachable';
    case 4:
      return 'Fragmentation needed';
    case 5:
      return 'Source route failed';
    case 6:
      return 'Destination network unknown';
    case 7:
      return 'Destination host unknown';
    case 8:
      return 'Source host isolated';
    case 9:
      return 'Network administratively prohibited';
    case 10:
      return 'Host administratively prohibited';
    case 11:
      return 'Network unreachable for TOS';
    case 12:
      return 'Host unreachable for TOS';
    case 13:
      return 'Communication administratively filtered';
    case 14:
      return 'Host precedence violation';
    case 15:
      return 'Precedence cutoff in effect';
    default:
      return '';
  }
}

function photuris(code: u32): string {
  switch (code) {
    case 0:
      return 'Bad SPI';
    case 1:
      return 'Authentication Failed';
    case 2:
      return 'Decompression Failed';
    case 3:
      return 'Decryption Failed';
    case 4:
      return 'Need Authentication';
    case 5:
      return 'Need Authorization';
    default:
      return '';
  }
}

function extendedReply(code: u32): string {
  switch (code) {
    case 0:
      return 'No error';
    case 1:
      return 'Malformed Query';
    case 2:
      return 'No Such Interface';
    case 3:
      return 'No Such Table Entry';
    case 4:
      return 'Multiple Interfaces Satisfy Query';
    default:
      return '';
  }
}
