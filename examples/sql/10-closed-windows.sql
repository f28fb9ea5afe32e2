-- Whose receiver was too slow: which connections had their window closed, for how many segments, and how much did they carry?
-- Frames belong to a connection by the Community ID and its first and last frame.
SELECT f.communityId, f.serverPort, count(*) AS closedWindows, f.clientOctets, f.serverOctets
FROM 'frames.parquet' p
JOIN 'flows.parquet' f ON p.communityId = f.communityId AND p.frame BETWEEN f.firstFrame AND f.lastFrame
WHERE p."window" = 0 AND NOT list_has_any(p.flags, ['SYN', 'FIN', 'RST'])
GROUP BY f.stream, f.communityId, f.serverPort, f.clientOctets, f.serverOctets
ORDER BY closedWindows DESC;
