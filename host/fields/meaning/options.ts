// What TCP options say: name | meaning | source | where Wireshark departs from it.

export const OPTION_MEANINGS = `
tcp.options|all options, as octets|RFC 9293 §3.2|
tcp.option_kind|which option it is|IANA TCP Option Kind Numbers|
tcp.option_len|octets of the option, kind and length too|RFC 9293 §3.2|
tcp.option.len.invalid|the length does not fit the kind|RFC 9293 §3.2|
tcp.nop|four NOPs in a row, where a router took options out||
tcp.non_zero_bytes_after_eol|octets that are not zero behind the end of the options|RFC 9293 §3.1|
tcp.suboption_malformed|a part of an option goes beyond it||
tcp.options.eol|end of the options|RFC 9293 §3.2|every further zero octet is one more
tcp.options.nop|no operation: puts the next option on a word|RFC 9293 §3.2|
tcp.options.mss|maximum segment size|RFC 9293 §3.7.1|
tcp.options.mss_val|most octets of payload the sender takes in a segment|RFC 9293 §3.7.1|
tcp.options.mss.absent|a SYN with options but without this one|RFC 9293 §3.7.1|
tcp.options.mss.present|a segment with it that is no SYN|RFC 9293 §3.7.1|
tcp.options.wscale|window scale|RFC 7323 §2|
tcp.options.wscale.shift|windows of the sender are to be shifted left by so many bits|RFC 7323 §2.2|
tcp.options.wscale.multiplier|the factor that this makes|RFC 7323 §2.2|
tcp.options.wscale.shift.invalid|a shift of more than 14, which counts as 14|RFC 7323 §2.3|
tcp.options.sack_perm|selective acknowledgments may be sent|RFC 2018 §2|
tcp.options.sack|selective acknowledgment|RFC 2018 §3|
tcp.options.sack_le|first octet of a block that has arrived|RFC 2018 §3|relative
tcp.options.sack_re|first octet behind it|RFC 2018 §3|relative
tcp.options.sack.count|how many blocks there are|RFC 2018 §3|
tcp.options.sack.dsack|the first block arrived twice|RFC 2883 §4|a guess from its place
tcp.options.sack.dsack_le|its first octet|RFC 2883 §4|relative
tcp.options.sack.dsack_re|the first octet behind it|RFC 2883 §4|relative
tcp.options.timestamp|timestamps|RFC 7323 §3|
tcp.options.timestamp.tsval|the sender's clock|RFC 7323 §3.2|
tcp.options.timestamp.tsecr|the peer's clock, sent back|RFC 7323 §3.2|
tcp.options.timestamp.tsval.syncookie.timestamp|clock in a timestamp that keeps a SYN's options|RFC 4987 §3.6|only where cookies are read
tcp.options.timestamp.tsval.syncookie.ecn|ECN in it|RFC 4987 §3.6|likewise
tcp.options.timestamp.tsval.syncookie.sack|selective acknowledgment in it|RFC 4987 §3.6|likewise
tcp.options.timestamp.tsval.syncookie.wscale|window scale in it|RFC 4987 §3.6|likewise
tcp.options.echo|echo, before timestamps|RFC 1072 §3|
tcp.options.echoreply|answer to an echo|RFC 1072 §3|shown as tcp.options.echo
tcp.options.echo_value|what is to be sent back|RFC 1072 §3|
tcp.options.cc|connection count of T/TCP|RFC 1644 §3.1|obsolete by RFC 6247
tcp.options.ccnew|likewise, a new one|RFC 1644 §3.1|shown as tcp.options.cc
tcp.options.ccecho|likewise, sent back|RFC 1644 §3.1|shown as tcp.options.cc
tcp.options.cc_value|the count|RFC 1644 §3.1|
tcp.options.md5|signature of BGP sessions|RFC 2385|obsolete by RFC 5925
tcp.options.md5.digest|the digest; it is not verified|RFC 2385 §2|
tcp.options.ao|authentication option|RFC 5925 §2.2|
tcp.options.ao.keyid|key that this segment is signed with|RFC 5925 §2.2|
tcp.options.ao.rnextkeyid|key that the sender wants the peer to use|RFC 5925 §2.2|
tcp.options.ao.mac|the signature; it is not verified|RFC 5925 §2.2|
tcp.options.qs|Quick-Start|RFC 4782 §4|
tcp.options.qs.rate|rate that is asked for|RFC 4782 §3.1|
tcp.options.qs.ttl_diff|difference of the times to live|RFC 4782 §4.1|called QS Rate too
tcp.options.user_to|user timeout|RFC 5482 §3|
tcp.options.user_to_granularity|it counts minutes, not seconds|RFC 5482 §3|
tcp.options.user_to_val|how long data may stay unacknowledged|RFC 5482 §3|
tcp.options.tfo|TCP Fast Open|RFC 7413 §4.1|
tcp.options.tfo.request|a cookie is asked for|RFC 7413 §4.1|
tcp.options.tfo.cookie|the cookie|RFC 7413 §4.1|
tcp.options.acc_ecn|counters of accurate ECN|RFC 9768 §3.2.3|
tcp.options.acc_ecn.ee0b|octets that came marked ECT(0)|RFC 9768 §3.2.3|
tcp.options.acc_ecn.eceb|octets that came marked CE|RFC 9768 §3.2.3|
tcp.options.acc_ecn.ee1b|octets that came marked ECT(1)|RFC 9768 §3.2.3|
tcp.options.experimental|shared experimental option|RFC 6994 §3|
tcp.options.experimental.exid|which experiment|RFC 6994 §3|
tcp.options.experimental.data|what an unknown experiment holds|RFC 6994 §3|
tcp.options.tarr.rate|acknowledge every so many segments|draft-ietf-tcpm-ack-rate-request|
tcp.options.tar.reserved|a reserved bit of that|draft-ietf-tcpm-ack-rate-request|
tcp.options.unknown|an option of another kind|IANA TCP Option Kind Numbers|
tcp.options.unknown.payload|what it holds||
`;
