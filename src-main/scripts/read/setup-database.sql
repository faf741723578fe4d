-- What a SQL Server is, and what whoever asks and the account that ran setup may do there (probes.md: db.version). Asked in master.
-- @login: the account that ran setup; empty: whoever asks. NULL where the server knows no such login, or does not say.
SET NOCOUNT ON;
SET LOCK_TIMEOUT 5000;
SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED;

SELECT
    CAST(SERVERPROPERTY(N'ProductVersion') AS nvarchar(64)) AS version,
    CAST(IS_SRVROLEMEMBER(N'sysadmin') AS bit) AS personIsAdministrator,
    CAST(CASE WHEN @login = N'' THEN IS_SRVROLEMEMBER(N'sysadmin') ELSE IS_SRVROLEMEMBER(N'sysadmin', @login) END AS bit) AS loginIsAdministrator;
