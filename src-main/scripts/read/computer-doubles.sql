-- Signs that the row of a computer is not its own (probes.md: db.identityChurn): a name that is newer than seven days, and another row
-- with its address, or its name in another domain. Repeated for each other row of the server with a name that is newer than seven days.
-- There is always a row; without an id: the computer is not known.
-- @name: as somebody calls it. @id: under which it was found before; empty: not yet.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

DECLARE @short nvarchar(4000);
SET @short = LEFT(@name, CHARINDEX(N'.', @name + N'.') - 1);

SELECT
    c.id, c.name, c.address,
    CASE WHEN c.namedAt >= DATEADD(day, -7, GETUTCDATE()) THEN c.namedAt END AS namedAt,
    o.name AS otherName,
    o.contactAt AS otherContactAt,
    r.id AS renamedId, r.name AS renamedName, r.address AS renamedAddress, r.namedAt AS renamedAt
FROM (SELECT 1 AS one) AS always
LEFT JOIN (
    SELECT TOP (1)
        t.TargetID AS number,
        t.ComputerID AS id,
        t.FullDomainName AS name,
        t.IPAddress AS address,
        t.LastNameChangeTime AS namedAt
    FROM dbo.tbComputerTarget AS t
    WHERE t.ComputerID = @id
        OR t.FullDomainName = @name
        OR LEFT(t.FullDomainName, LEN(@name) + 1) = @name + N'.'
        OR t.FullDomainName = @short
    ORDER BY
        CASE WHEN t.ComputerID = @id THEN 0 WHEN t.FullDomainName = @name THEN 1 WHEN t.FullDomainName = @short THEN 3 ELSE 2 END,
        t.LastSyncTime DESC
) AS c ON 1 = 1
OUTER APPLY (
    SELECT TOP (1) t.FullDomainName AS name, t.LastSyncTime AS contactAt
    FROM dbo.tbComputerTarget AS t
    WHERE t.TargetID <> c.number
        AND t.LastSyncTime >= '19000101'
        AND (
            -- Computers behind one proxy on this server would all have its own address.
            (t.IPAddress = c.address AND c.address NOT IN (N'', N'127.0.0.1', N'::1'))
            OR LEFT(t.FullDomainName, CHARINDEX(N'.', t.FullDomainName + N'.') - 1) = @short
        )
    ORDER BY t.LastSyncTime DESC
) AS o
OUTER APPLY (
    SELECT TOP (50) t.ComputerID AS id, t.FullDomainName AS name, t.IPAddress AS address, t.LastNameChangeTime AS namedAt
    FROM dbo.tbComputerTarget AS t
    WHERE t.LastNameChangeTime >= DATEADD(day, -7, GETUTCDATE()) AND (c.number IS NULL OR t.TargetID <> c.number)
    ORDER BY t.LastNameChangeTime DESC
) AS r
ORDER BY r.namedAt DESC;
