// Names of numbers in the discovery stage of PPPoE, one a line: the number, a space, the name. As `tshark -G values` has them.

export const TAGS = `
0x0 End-Of-List
0x101 Service-Name
0x102 AC-Name
0x103 Host-Uniq
0x104 AC-Cookie
0x105 Vendor-Specific
0x106 Credits
0x107 Metrics
0x108 Sequence Number
0x109 Credit Scale Factor
0x110 Relay-Session-Id
0x111 HURL
0x112 MOTM
0x120 PPP-Max-Payload
0x121 IP Route Add
0x201 Service-Name-Error
0x202 AC-System-Error
0x203 Generic-Error
`;

export const VENDOR_TAGS = `
0x1 Circuit-ID
0x2 Remote-ID
0x81 Actual-Data-Rate-Up
0x82 Actual-Data-Rate-Down
0x83 Min-Data-Rate-Up
0x84 Min-Data-Rate-Down
0x85 Attainable-Data-Rate-Up
0x86 Attainable-Data-Rate-Down
0x87 Max-Data-Rate-Up
0x88 Max-Data-Rate-Down
0x89 Min-Data-Rate-Up-Low-Power
0x8a Min-Data-Rate-Down-Low-Power
0x8b Max-Interleaving-Delay-Up
0x8c Actual-Interleaving-Delay-Up
0x8d Max-Interleaving-Delay-Down
0x8e Actual-Interleaving-Delay-Down
0x90 Access-Loop-Encapsulation
`;

export const DATA_LINKS = `
0x0 ATM AAL5
0x1 Ethernet
`;

export const FIRST_PACKINGS = `
0x0 NA
0x1 Untagged Ethernet
0x2 Single-tagged Ethernet
0x3 Double-tagged Ethernet
`;

export const SECOND_PACKINGS = `
0x0 NA
0x1 PPPoA LLC
0x2 PPPoA Null
0x3 IPoA LLC
0x4 IPoA Null
0x5 Ethernet over AAL5 LLC w FCS
0x6 Ethernet over AAL5 LLC w/o FCS
0x7 Ethernet over AAL5 Null w FCS
0x8 Ethernet over AAL5 Null w/o FCS
`;

export const UNITS = `
0x0 kilobits per second
0x1 megabits per second
0x2 gigabits per second
0x3 terabits per second
`;
