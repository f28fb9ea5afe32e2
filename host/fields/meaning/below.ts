// What the main fields below TCP say: name | meaning | source | where Wireshark departs from it.

export const BELOW_MEANINGS = `
frame|the frame as it was captured||
frame.number|number of the frame, from 1||
frame.time|when it was captured, in the local zone||cut to nanoseconds
frame.time_epoch|likewise, in seconds since 1970||
frame.time_delta|time since the frame before||
frame.time_delta_displayed|time since the last frame that the filter let through||
frame.time_relative|time since the first frame||
frame.len|octets on the wire||
frame.cap_len|octets captured||
frame.protocols|headers of the frame, from the outside in||
frame.encap_type|Wireshark's number of the link type||not tcpdump's
frame.interface_id|number of the interface in its section|draft-ietf-opsawg-pcapng §4.3|
frame.interface_name|its name|draft-ietf-opsawg-pcapng §4.2|
frame.section_number|section of the file, from 1|draft-ietf-opsawg-pcapng §4.1|
frame.comment|what somebody wrote about the frame|draft-ietf-opsawg-pcapng §4.3|
eth.dst|address it goes to|IEEE 802.3 §3.2.3|
eth.src|address it comes from|IEEE 802.3 §3.2.3|
eth.type|what it carries, from 0x0600 on|IEEE 802.3 §3.2.6|
eth.len|how long that is, up to 1500|IEEE 802.3 §3.2.6|
vlan.id|virtual LAN|IEEE 802.1Q §9.6|
vlan.priority|priority|IEEE 802.1Q §9.6|
ip.version|version of IP|RFC 791 §3.1|
ip.hdr_len|octets of the header|RFC 791 §3.1|octets, not words of four
ip.dsfield|service and congestion bits|RFC 2474 §3|
ip.dsfield.dscp|service class|RFC 2474 §3|
ip.dsfield.ecn|congestion marks|RFC 3168 §5|
ip.len|octets of the packet|RFC 791 §3.1|what the frame leaves where it says 0
ip.id|number that fragments share|RFC 6864|
ip.flags.df|must not be fragmented|RFC 791 §3.1|
ip.flags.mf|more fragments follow|RFC 791 §3.1|
ip.frag_offset|where the fragment belongs, in units of eight octets|RFC 791 §3.1|
ip.ttl|hops that are left|RFC 791 §3.1|
ip.proto|what it carries|IANA Assigned Internet Protocol Numbers|
ip.checksum|checksum of the header|RFC 1071|not verified unless asked
ip.src|address it comes from|RFC 791 §3.1|
ip.dst|address it goes to|RFC 791 §3.1|
ip.addr|either address; two values a packet|RFC 791 §3.1|
ipv6.plen|octets behind the header|RFC 8200 §3|
ipv6.nxt|what it carries|RFC 8200 §3|
ipv6.hlim|hops that are left|RFC 8200 §3|
ipv6.flow|flow label|RFC 6437|
ipv6.src|address it comes from|RFC 8200 §3|
ipv6.dst|address it goes to|RFC 8200 §3|
ipv6.addr|either address; two values a packet|RFC 8200 §3|
icmp.type|kind of message|RFC 792|
icmp.code|what it means more closely|RFC 792|
icmpv6.type|kind of message|RFC 4443 §2.1|
icmpv6.code|what it means more closely|RFC 4443 §2.1|
vxlan.vni|virtual network|RFC 7348 §5|
`;
