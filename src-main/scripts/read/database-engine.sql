-- In which state SUSDB is, and whether the account of WSUS may log on at all (probes.md: db.state, db.logins).
-- Asked in master, so that it answers while SUSDB does not open. Column names and fixed words are English everywhere.
-- @database: name of SUSDB. @account: DOMAIN\COMPUTER$ of a WSUS server elsewhere; empty: NETWORK SERVICE of this machine.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

-- By SID, because the name of the account is translated.
DECLARE @sid varbinary(85);
SET @sid = CASE WHEN @account = N'' THEN 0x010100000000000514000000 ELSE SUSER_SID(@account) END;

SELECT TOP (1)
    d.state_desc AS state,
    d.user_access_desc AS access,
    -- Who may not look at the logins of others would find none.
    CAST(HAS_PERMS_BY_NAME(NULL, NULL, N'VIEW ANY DEFINITION') AS bit) AS maySeeLogins,
    CAST(CASE WHEN wanted.sid IS NULL THEN 0 ELSE 1 END AS bit) AS isKnown,
    CAST(CASE WHEN p.sid IS NULL OR p.is_disabled = 1 THEN 0 ELSE 1 END AS bit) AS hasLogin,
    CAST(CASE WHEN a.sid IS NULL THEN 0 ELSE 1 END AS bit) AS isAdministrator,
    -- A group other than the administrators (S-1-5-32-544) may let it in without a login of its own.
    CAST(CASE WHEN EXISTS (
        SELECT 1 FROM sys.server_principals AS g
        WHERE g.type = 'G' AND g.is_disabled = 0 AND g.sid <> 0x01020000000000052000000020020000
    ) THEN 1 ELSE 0 END AS bit) AS groupsMayEnter
FROM (SELECT @sid AS sid) AS wanted
LEFT JOIN sys.databases AS d ON d.name = @database
LEFT JOIN sys.server_principals AS p ON p.sid = wanted.sid
LEFT JOIN (
    SELECT m.sid
    FROM sys.server_role_members AS x
    JOIN sys.server_principals AS m ON m.principal_id = x.member_principal_id
    JOIN sys.server_principals AS r ON r.principal_id = x.role_principal_id
    WHERE r.name = N'sysadmin'
) AS a ON a.sid = wanted.sid;
