-- Which clients knocked at many doors?
SELECT clientAddress, serverAddress, count(DISTINCT serverPort) AS ports, count(*) FILTER (outcome = 'failed') AS failed
FROM 'flows.parquet'
GROUP BY clientAddress, serverAddress
HAVING ports >= 10
ORDER BY ports DESC;
