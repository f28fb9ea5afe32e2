/** Lua as text in double quotes: no octet of it can end the string. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"\u0000-\u001f\u007f]/g, (character) => `\\${String(character.codePointAt(0) ?? 0).padStart(3, '0')}`)}"`;
}

/**
 * A post-dissector for Wireshark and tshark (`-X lua_script:FILE`) that shows the comments of `comments` as fields `handshark.event`, for the
 * one capture that they were made from: frames are known by their numbers.
 */
export function luaDissector(comments: ReadonlyMap<number, readonly string[]>): string {
  const entries = [...comments].sort(([a], [b]) => a - b).map(([frame, list]) => `[${frame}]={${list.map(quoted).join(',')}}`);
  return `-- What handshark says of one capture, by frame. Load it with -X lua_script:THIS and open that capture.
local events = {
${entries.join(',\n')}
}
local handshark = Proto("handshark", "handshark")
local event = ProtoField.string("handshark.event", "Event")
handshark.fields = { event }
function handshark.dissector(_, pinfo, tree)
  local list = events[pinfo.number]
  if not list then return end
  local item = tree:add(handshark)
  for _, text in ipairs(list) do item:add(event, text) end
end
register_postdissector(handshark)
`;
}
