-- Who resets connections, when, and why?
SELECT "by", phase, cause, verdict, count(*) AS resets, sum(unackedOctets)::BIGINT AS unackedOctets
FROM 'events.parquet'
WHERE event IN ('reset', 'reset_ignored')
GROUP BY ALL
ORDER BY resets DESC, phase, cause, "by";
