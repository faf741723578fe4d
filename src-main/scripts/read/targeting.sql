-- Who decides about groups, which there are, and which ones computers ask for in vain (wsus-knowledge.md S1-27). At least one row.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT
    (SELECT TOP (1) a.ServerTargeting FROM dbo.tbConfigurationA AS a ORDER BY a.ConfigurationID) AS byServer,
    w.kind, w.groupName
FROM (SELECT 1 AS one) AS always
LEFT JOIN (
    -- Without those that WSUS brings along: all computers, the unassigned ones, downstream servers.
    SELECT N'group' AS kind, g.Name AS groupName
    FROM PUBLIC_VIEWS.vComputerTargetGroup AS g
    WHERE g.ComputerTargetGroupId NOT IN (
        'a0a08746-4dbe-4a37-9adf-9e7652c0b421',
        'b73ca6ed-5727-47f3-84de-015e03f6a88a',
        'd374f42a-9be2-4163-a0fa-3c86a401b7a7'
    )
    UNION ALL
    SELECT DISTINCT N'unrecognised', r.Name
    FROM dbo.tbRequestedTargetGroup AS r
    JOIN dbo.tbRequestedTargetGroupsForTarget AS f ON f.RequestedTargetGroupID = r.RequestedTargetGroupID
    WHERE NOT EXISTS (SELECT 1 FROM PUBLIC_VIEWS.vComputerTargetGroup AS g WHERE g.Name = r.Name)
) AS w ON 1 = 1
ORDER BY w.kind, w.groupName;
