// What Wireshark calls the codes of ICMPv6 errors (RFC 4443 and those after it).

/** Have the codes of `type` names? */
export function hasIcmpv6Codes(type: u32): bool {
  return type == 1 || type == 3 || type == 4;
}

/** Empty where the code has no name. */
export function icmpv6Code(type: u32, code: u32): string {
  switch (type) {
    case 1:
      return unreachable(code);
    case 3:
      return code == 0 ? 'hop limit exceeded in transit' : code == 1 ? 'fragment reassembly time exceeded' : '';
    default:
      return parameter(code);
  }
}

function unreachable(code: u32): string {
  switch (code) {
    case 0:
      return 'no route to destination';
    case 1:
      return 'Administratively prohibited';
    case 2:
      return 'Beyond scope of source address';
    case 3:
      return 'Address unreachable';
    case 4:
      return 'Port unreachable';
    case 5:
      return 'Source address failed ingress/egress policy';
    case 6:
      return 'Reject route to destination';
    case 7:
      return 'Error in Source Routing Header';
    default:
      return 'Unknown';
  }
}

function parameter(code: u32): string {
  switch (code) {
    case 0:
      return 'erroneous header field encountered';
    case 1:
      return 'unrecognized Next Header type encountered';
    case 2:
      return 'unrecognized IPv6 option encountered';
    case 3:
      return 'IPv6 First Fragment has incomplete IPv6 Header Chain';
    default:
      return '';
  }
}
