-- Which connections went on for long after one end had closed?
SELECT stream, closedBy, closeSegments, round(halfCloseNs / 1e6)::BIGINT AS halfClosedMs, halfCloseOctets
FROM 'events.parquet'
WHERE event = 'closed' AND halfCloseOctets > 0
ORDER BY halfClosedMs DESC;
