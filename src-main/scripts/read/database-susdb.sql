-- Whether the account of WSUS has its role in SUSDB (probes.md: db.connect, db.logins). That it answers shows that SUSDB opens.
-- @account: DOMAIN\COMPUTER$ of a WSUS server elsewhere; empty: NETWORK SERVICE of this machine.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

DECLARE @sid varbinary(85);
SET @sid = CASE WHEN @account = N'' THEN 0x010100000000000514000000 ELSE SUSER_SID(@account) END;

SELECT
    CAST(HAS_PERMS_BY_NAME(DB_NAME(), N'DATABASE', N'VIEW DEFINITION') AS bit) AS maySeeUsers,
    CAST(CASE WHEN EXISTS (
        SELECT 1
        FROM sys.database_role_members AS x
        JOIN sys.database_principals AS r ON r.principal_id = x.role_principal_id
        JOIN sys.database_principals AS m ON m.principal_id = x.member_principal_id
        WHERE r.name IN (N'webService', N'db_owner') AND m.sid = @sid
    ) OR EXISTS (
        -- The owner of a database has every right in it, under the name dbo.
        SELECT 1 FROM sys.database_principals AS o WHERE o.name = N'dbo' AND o.sid = @sid
    ) THEN 1 ELSE 0 END AS bit) AS hasRole;
