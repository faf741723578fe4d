-- The row of one computer (probes.md: db.computer.one), repeated for each group that it is in by itself or asks for. No row: not known.
-- @name: as somebody calls it, with its domain or without. Two that are called alike: the one that asked last.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

DECLARE @short nvarchar(4000);
SET @short = LEFT(@name, CHARINDEX(N'.', @name + N'.') - 1);

SELECT
    c.id, c.address, c.lastContactAt, c.lastReportAt, c.lastResult, c.parentServer,
    w.kind, w.groupName
FROM (
    SELECT TOP (1)
        t.TargetID AS number,
        t.ComputerID AS id,
        t.IPAddress AS address,
        t.LastSyncTime AS lastContactAt,
        t.LastReportedStatusTime AS lastReportAt,
        t.LastSyncResult AS lastResult,
        s.AccountName AS parentServer
    FROM dbo.tbComputerTarget AS t
    LEFT JOIN dbo.tbDownstreamServerTarget AS s ON s.TargetID = t.ParentServerTargetID
    WHERE t.FullDomainName = @name
        OR LEFT(t.FullDomainName, LEN(@name) + 1) = @name + N'.'
        -- It has joined a domain since it was registered.
        OR t.FullDomainName = @short
    ORDER BY
        CASE WHEN t.FullDomainName = @name THEN 0 WHEN t.FullDomainName = @short THEN 2 ELSE 1 END,
        t.LastSyncTime DESC
) AS c
OUTER APPLY (
    -- All Computers, of which everybody is a member, is none that somebody chose.
    SELECT N'group' AS kind, g.Name AS groupName
    FROM PUBLIC_VIEWS.vComputerGroupMembership AS m
    JOIN PUBLIC_VIEWS.vComputerTargetGroup AS g ON g.ComputerTargetGroupId = m.ComputerTargetGroupId
    WHERE m.ComputerTargetId = c.id AND m.IsExplicitMember = 1
        AND m.ComputerTargetGroupId <> 'a0a08746-4dbe-4a37-9adf-9e7652c0b421'
    UNION ALL
    SELECT N'requested', r.Name
    FROM dbo.tbRequestedTargetGroupsForTarget AS f
    JOIN dbo.tbRequestedTargetGroup AS r ON r.RequestedTargetGroupID = f.RequestedTargetGroupID
    WHERE f.TargetID = c.number
) AS w
ORDER BY w.kind, w.groupName;
