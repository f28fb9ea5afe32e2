/** What `handshark --help` prints. */
export const HELP = `handshark reads packet captures and tells what every TCP connection did.

  handshark FILE…            handshakes and teardowns as they happen, in words
  handshark flows FILE…      one line per connection
  handshark explain FILE…    the ladder of a connection: states, checks, what each step means
  handshark report FILE… -o OUT.html    one page: outcomes, handshakes, resets, time line, ladders and plots of the worst
  handshark annotate FILE -o OUT.pcapng    the capture with comments that Wireshark shows; --lua writes a post-dissector
  handshark map FILE… -o DIR    what connections need of captures, in --partitions N files
  handshark merge DIR…       events (--json), or connections (--flows, --csv, --zeek), of all that map made, as of one capture
  handshark bench FILE…      how fast this machine reads and analyses the captures
  handshark plugins …        list, check FILE…, new NAME: dissectors compiled to WebAssembly
  handshark fields [NAME…]   what fields say, and where that is laid down
  handshark -r FILE …        tshark's own arguments

FILE is pcapng, pcap or snoop, plain or compressed with gzip, zstd or lz4; - is standard input. Several files are one
series: connections go on from one to the next. -- ends the options.

Output
  --json                     one JSON object per line (for bench: one object)
  --csv, --zeek              flows: CSV, or rows of Zeek's conn.log
  --parquet FILE             events, with --frames packets, or flows as a Parquet file for SQL: docs/tables.md
  --ids                      Community ID (and Zeek's uid of flows) beside --json and --csv
  --color, --no-color        colours, whatever the terminal, NO_COLOR and FORCE_COLOR say
  -o FILE, --output FILE     where it goes

Runs that go on after they were killed (of FILE… and of flows)
  --checkpoint STATE -o OUT  keep the state of the run in the file STATE, every --checkpoint-every SECONDS (60)
  --resume                   go on from STATE, where there is one: OUT is cut back and becomes what it would have been

Trouble (of flows)
  --worst N                  the N connections in most trouble: the reason in words, and the frames that prove it
  --failed, --half-open, --reset, --slow-handshake    those alone; --slower-than MS says what is slow (200)

Ladders
  --stream N, -Y FILTER      connection N, or those with a frame that a display filter picks
  --worst N                  the N in most trouble, of all or of those that -Y picks
  --lang en|zh               the language of all words; of report too
  --format FORM              text, svg, html, mermaid or json; --ascii draws text with ASCII alone
  -o FILE, --output FILE     where it goes

Analysis
  --time-wait S              how long TIME-WAIT lasts, seconds of capture time (120)
  --opening-timeout S        when an opening without progress is given up (600)
  --idle-timeout S           when a silent open connection is given up (432000)
  --max-flows N              most connections alive at once; the oldest half-open ones go first
  --max-memory MIB           most memory for them, MiB (4096); likewise
  --checksum                 verify TCP checksums
  --follow                   go on at the end of the file: as it grows, is replaced, or the next one of a ring buffer begins
  --threads N                1, or 2: one follows connections, one writes (2 for files of 256 MB and more)
  --seed N                   key of the flow table's hash; the output does not depend on it

Plugins (of FILE… and of tshark's arguments)
  --plugin NAME              http, mqtt, websocket, tls, all, or the path of a .wasm file; it tells events too (http.request, mqtt.connect)
  --untrusted                in a child process that may only read

tshark's arguments
  reading    -r FILE|-  -Y FILTER  -c N  -n  -o PREFERENCE:VALUE
  printing   -T text|tabs|psml|fields|json|jsonraw|ek|pdml  -e FIELD  -E separator=…|header=y|occurrence=f|aggregator=…|quote=d
             -V  -O PROTOCOLS  -x  -P  -t a|ad|adoy|d|dd|e|r|u|ud|udoy  -u s|hms  -q
  counting   -z STATISTIC
  writing    -w FILE|-  -F pcapng|pcap|nsecpcap  --capture-comment TEXT
  about      -G fields|protocols|values|ftypes

Exit status: 0 all went well, 1 the command line is wrong, 2 a capture cannot be read or is damaged (what came before
the damage was told).
`;
