import type { setupError as english } from '../en/setup-error'

export const setupError: Record<keyof typeof english, string> = {
  'symptom.setup-0x80070643.title': '설치 중 0x80070643 또는 다른 오류',
  'symptom.setup-0x80070643.quote':
    '0x80070643: 설치하는 동안 심각한 오류가 발생했습니다. · 배포 후 구성 실패. 설치 후 작업 시작',

  'node.setup-0x80070643.what.title': '무엇을 설치하고 있었습니까?',
  'node.setup-0x80070643.what.why':
    '0x80070643은 설치 프로그램이 실패했다는 뜻일 뿐입니다(Win32 오류 1603). 무엇을 설치했는지에 따라 의미가 다르고, 이유는 매번 다른 로그에 있습니다.',
  'node.setup-0x80070643.update.title': '어느 업데이트가 실패했고, Windows가 다시 시작을 기다립니까?',
  'node.setup-0x80070643.update.why':
    '이 컴퓨터에서 한 업데이트의 설치 프로그램이 실패했습니다. WSUS는 전달만 했습니다. 그래서 그 업데이트를 봅니다.',
  'node.setup-0x80070643.update-first.title': '실패한 것이 업데이트입니까?',
  'node.setup-0x80070643.update-first.why':
    '요즘 가장 흔한 경우이고 금방 확인됩니다. 그다음에 WSUS 설치 자체를 봅니다.',
  'node.setup-0x80070643.old-planned.title': '누군가 이 서버에서 작업 중입니까?',
  'node.setup-0x80070643.old-planned.why':
    '설치는 서비스를 시작하고 포트를 엽니다. 일부러 닫은 것은 닫은 사람에게 묻지 않고 열지 않습니다.',
  'node.setup-0x80070643.rights-first.title': '설치 프로그램이 SQL Server에 데이터베이스를 만들 수 있습니까?',
  'node.setup-0x80070643.rights-first.why':
    '이전 설치 프로그램과 SQL Server를 함께 쓸 때 이 코드는 거의 언제나 설치하는 계정이 SQL 관리자가 아니라는 뜻입니다.',
  'node.setup-0x80070643.planned.title': '누군가 이 서버에서 작업 중이거나 일부러 중지한 것이 있습니까?',
  'node.setup-0x80070643.planned.why':
    '설치는 서비스를 시작하고 포트를 엽니다. 일부러 닫은 것은 닫은 사람에게 묻지 않고 열지 않습니다.',
  'node.setup-0x80070643.windows.title': 'Windows가 설치를 허용합니까?',
  'node.setup-0x80070643.windows.why':
    '다시 시작 대기, 역할의 파일 없음, 서비스로 로그온하는 권한의 정책은 설치를 시작도 하기 전에 막습니다.',
  'node.setup-0x80070643.database.title': '설치 프로그램이 데이터베이스를 만들거나 열 수 있습니까?',
  'node.setup-0x80070643.database.why':
    '설치 프로그램은 SUSDB 데이터베이스를 만듭니다. 그럴 권한과 SQL Server까지의 경로가 필요하고, 이전 SUSDB가 없어야 합니다.',
  'node.setup-0x80070643.folders.title': '폴더, 권한, 포트가 준비되어 있습니까?',
  'node.setup-0x80070643.folders.why':
    '콘텐츠 폴더가 없거나 알맞지 않으면, 임시 파일을 쓸 수 없으면, 다른 쪽이 포트를 사용하면 설치가 멈춥니다.',
  'node.setup-0x80070643.again.title': '설치가 끝까지 진행되었습니까?',
  'node.setup-0x80070643.again.why':
    '찾은 것이 이유였는지는 다시 실행해야 알 수 있습니다. 그래서 여기서 다시 실행하고 결과를 읽습니다.',
  'node.setup-0x80070643.end.title': '결과',
  'node.setup-0x80070643.end.why':
    '찾은 원인, 해결한 것, 확인하지 못한 것입니다. 설치를 위해 준 SQL Server 권한은 다시 없어져 있어야 합니다.',

  'cause.installation-fails.title': '설치가 아직 성공하지 않았습니다',
  'cause.installation-fails.name': '성공하지 않은 설치',
  'cause.installation-fails.why':
    '증상 자체입니다. 설치나 업데이트의 마지막 실행이 성공하고, 추가한 역할이 구성되면 사라진 것입니다.',
  'cause.installation-fails.handover':
    '이 서버에서 설치가 계속 실패합니다(근거 참조). 찾은 원인과 확인하지 못한 항목을 이어서 살펴볼 담당자가 필요합니다. 함께 보낼 것: 설치한 계정의 Temp 폴더에 있는 WSUS_PostInstall_*.log, 이전 설치 프로그램이면 WSUSSetup.log와 WSUSSetupmsi_*.log, 업데이트면 이벤트 20과 MSI 로그.',

  'cause.update-msi-failure.title': '한 업데이트의 설치 프로그램이 실패했습니다',
  'cause.update-msi-failure.name': '업데이트의 설치 프로그램 실패',
  'cause.update-msi-failure.why':
    'WSUS는 이 업데이트를 전달했습니다. 업데이트 자체의 설치 프로그램이 이 컴퓨터에서 0x80070643으로 중단되었습니다. WSUS로는 고칠 수 없습니다.',
  'cause.update-msi-failure.handover':
    '이 컴퓨터에서 업데이트가 0x80070643으로 끝납니다(제목은 근거 참조). 선임 관리자가 필요합니다. .NET Framework: 복구합니다. Windows 복구 환경(KB5034441, KB5034440, KB5034439): 파티션이 너무 작습니다. 파티션을 바꾸면 데이터를 잃을 수 있으므로 백업이 있을 때만 합니다. Office, SQL Server, Visual Studio: %TEMP%\\MSI*.log에서 "Return value 3"을 찾습니다. Microsoft Defender: 플랫폼을 먼저 업데이트합니다.',

  'cause.postinstall-not-run.title': 'WSUS를 추가하고 구성하지 않았습니다',
  'cause.postinstall-not-run.name': '끝나지 않은 설치 후 작업',
  'cause.postinstall-not-run.why':
    '역할은 디스크에 있지만 설치 후 작업이 끝까지 진행되지 않았습니다. 그래서 아직 WSUS의 데이터베이스, 웹 사이트, 그룹이 없습니다.',
  'cause.postinstall-not-run.handover':
    '이 서버에서 WSUS의 설치 후 작업이 끝까지 진행되지 않았습니다(근거 참조). 막는 것이 없어진 뒤 관리자 권한으로 실행할 WSUS 관리자가 필요합니다: wsusutil.exe postinstall CONTENT_DIR=…, SQL Server를 사용하면 SQL_INSTANCE_NAME=…도 필요합니다. SUSDB가 이미 있으면 먼저 백업합니다. 업그레이드되면 되돌릴 수 없습니다. 이 때문에 역할을 제거하고 다시 추가하지 않습니다.',

  'cause.postinstall-content-dir.title': '업데이트 파일의 폴더가 없거나 알맞지 않습니다',
  'cause.postinstall-content-dir.name': '콘텐츠 폴더 없음 또는 부적합',
  'cause.postinstall-content-dir.why':
    '설치 후 작업에는 NETWORK SERVICE가 쓸 수 있는 NTFS 폴더가 필요합니다. 그 아래의 WsusContent는 작업이 만들므로 경로에 넣지 않습니다.',
  'cause.postinstall-content-dir.handover':
    'CONTENT_DIR로 지정한 폴더를 사용할 수 없습니다(근거 참조). NTFS 로컬 드라이브의 폴더, 또는 이 서버의 컴퓨터 계정에 권한이 있는 공유를 정해 줄 디스크 담당자가 필요합니다. ReFS나 FAT는 안 되고, 한 사람에게만 있는 드라이브 문자도 안 되며, 끝에 WsusContent를 붙이지 않습니다.',

  'cause.wid-logon-right.title': '정책 때문에 데이터베이스 서비스가 로그온하지 못합니다',
  'cause.wid-logon-right.name': '서비스로 로그온할 수 없는 데이터베이스',
  'cause.wid-logon-right.why':
    '서비스로 로그온할 계정을 정한 정책에 서비스 계정이 빠져 있습니다. Windows 내부 데이터베이스가 시작되지 못하고, 역할 추가가 취소됩니다.',
  'cause.wid-logon-right.handover':
    '"서비스로 로그온" 권한에 NT SERVICE\\ALL SERVICES(S-1-5-80-0)도 NT SERVICE\\MSSQL$MICROSOFT##WID도 없습니다. 이 권한을 설정하는 그룹 정책에 NT SERVICE\\ALL SERVICES를 추가할 정책 담당자가 필요합니다. 로컬에서 바꾸면 두 시간 안에 덮어써집니다. 그런 다음 gpupdate를 실행하고 역할을 다시 추가하거나 서비스를 시작합니다.',

  'cause.sql-no-sysadmin.title': '설치하는 계정이 SQL 관리자가 아닙니다',
  'cause.sql-no-sysadmin.name': '설치 계정의 sysadmin 권한 없음',
  'cause.sql-no-sysadmin.why':
    '설치 프로그램은 데이터베이스를 만들며, SQL Server에서는 시스템 관리자(sysadmin)만 만들 수 있습니다. 이 권한은 설치하는 동안에만 필요하고 그 뒤에는 필요하지 않습니다.',
  'cause.sql-no-sysadmin.handover':
    'WSUS를 설치하는 계정이 SQL Server의 시스템 관리자(sysadmin)가 아닙니다(계정과 서버는 근거 참조). 설치하는 동안에만 권한을 주고, 설치가 실패하더라도 끝나면 바로 회수할 데이터베이스 관리자가 필요합니다. 계속 두지 않으며 서비스 계정에는 주지 않습니다. WSUS 자체에는 설치할 때 SUSDB에서 받는 역할만 필요합니다.',

  'cause.sql-unreachable-setup.title': '설치 프로그램이 SQL Server에 연결하지 못합니다',
  'cause.sql-unreachable-setup.name': '설치 중 SQL Server 연결 안 됨',
  'cause.sql-unreachable-setup.why':
    '이름이나 인스턴스가 잘못되었거나, 경로가 막혔거나, SQL Server용 역할 서비스가 없거나, 지원되지 않는 도메인 컨트롤러에서 SQL Server가 실행 중입니다.',
  'cause.sql-unreachable-setup.handover':
    'WSUS 설치 프로그램이 지정된 SQL Server에 연결하지 못합니다(근거 참조). 데이터베이스 관리자와 네트워크 담당자가 필요합니다. 확인할 것: 이름과 인스턴스(기본 인스턴스는 호스트 이름만), SQL Server Browser(UDP 1434), TCP 포트, 이 서버의 "SQL Server 연결" 역할 서비스. 도메인 컨트롤러의 SQL Server는 사용할 수 없습니다.',

  'cause.db-leftover.title': '이전 WSUS 데이터베이스가 남아 있습니다',
  'cause.db-leftover.name': '남아 있는 이전 SUSDB',
  'cause.db-leftover.why':
    '이전에 설치한 WSUS의 SUSDB가 아직 있습니다. 설치 프로그램이 그것을 넘겨받아 되돌릴 수 없게 업그레이드하거나, 더 새로운 WSUS의 것이어서 거부합니다.',
  'cause.db-leftover.handover':
    '이 서버에 이전에 설치한 WSUS의 SUSDB가 있습니다(파일은 근거 참조). 그 승인과 기록이 아직 필요한지 알아볼 WSUS 선임 관리자가 필요합니다. 필요하고 같은 버전이나 이전 버전의 것이면 먼저 백업합니다. 그러면 설치 후 작업이 넘겨받아 업그레이드하며 되돌릴 수 없습니다. 필요하지 않으면 분리한 뒤 파일을 다른 폴더로 옮깁니다. 아무것도 삭제하지 않습니다.',

  'cause.db-single-user.title': 'SUSDB가 연결을 하나만 받아들입니다',
  'cause.db-single-user.name': '단일 사용자 모드인 SUSDB',
  'cause.db-single-user.why':
    '중단된 유지 관리나 복원 때문에 데이터베이스가 단일 사용자 모드로 남았습니다. 두 번째로 오는 쪽은 거절됩니다. WSUS, 설치 프로그램, 콘솔이 모두 그렇습니다.',
  'cause.db-single-user.handover':
    'SUSDB가 단일 사용자 모드이며, 해제할 수 없거나 해제해도 해결되지 않았습니다. 복원이나 다른 작업이 진행 중인지 확인하고, 데이터베이스를 잡고 있는 세션을 찾아 다중 사용자 모드로 바꿀 데이터베이스 관리자가 필요합니다.',

  'cause.pending-reboot.title': 'Windows가 다시 시작을 기다립니다',
  'cause.pending-reboot.name': '다시 시작 대기 중',
  'cause.pending-reboot.why':
    '다시 시작해야 끝나는 설치가 있습니다. 그때까지 Windows는 역할과 많은 업데이트를 거부합니다.',
  'cause.pending-reboot.handover':
    '이 서버의 Windows가 다시 시작을 기다립니다(근거 참조). 유지 관리 시간을 정하고 다시 시작할 담당자가 필요합니다. 다시 시작한 직후에도 표시가 나오면 선임 관리자가 CBS.log를 살펴봅니다.',

  'cause.iis-port-conflict-setup.title': '설치에 필요한 WSUS 포트를 다른 쪽이 사용합니다',
  'cause.iis-port-conflict-setup.name': '설치 전에 사용 중인 WSUS 포트',
  'cause.iis-port-conflict-setup.why':
    '설치 프로그램은 8530과 8531 포트에 웹 사이트를 만듭니다. 다른 사이트나 프로그램이 그중 하나를 사용하므로 만들 수 없습니다.',
  'cause.iis-port-conflict-setup.handover':
    '8530 또는 8531 포트를 다른 쪽이 사용합니다(근거 참조). 다른 포트나 다른 서버로 옮길 그쪽 담당자가 필요합니다. 담당자 없이 중지하거나 바꾸지 않습니다.',

  'cause.wid-sql-mix.title': 'WSUS가 두 종류의 데이터베이스로 함께 설정되어 있습니다',
  'cause.wid-sql-mix.name': '내부 데이터베이스와 SQL 혼용',
  'cause.wid-sql-mix.why':
    'Windows 내부 데이터베이스와 SQL Server가 모두 등록되어 있거나, 레지스트리와 역할이 서로 다릅니다. 설치 프로그램은 SUSDB를 어디에 두어야 하는지 알 수 없습니다.',
  'cause.wid-sql-mix.handover':
    '이 서버는 Windows 내부 데이터베이스와 SQL Server로 반씩 설정되어 있습니다(근거 참조). 먼저 레지스트리 키를 내보내고 Microsoft의 마이그레이션 안내에 따라 정리할 WSUS 선임 관리자가 필요합니다. 잘못 고르면 WSUS가 비어 보입니다. 경험이 적은 관리자는 아무것도 고치지 않습니다.',

  'cause.temp-or-log-acl.title': 'WSUS가 임시 파일을 쓸 수 없습니다',
  'cause.temp-or-log-acl.name': '임시 폴더의 권한 없음',
  'cause.temp-or-log-acl.why':
    'NETWORK SERVICE에는 임시 파일 폴더 두 곳의 모든 권한이 필요합니다. 권한이 없으면 페이지가 컴파일되지 않고 설치가 중단됩니다.',
  'cause.temp-or-log-acl.handover':
    'NETWORK SERVICE(S-1-5-20)에 임시 파일 폴더의 모든 권한이 없으며(근거 참조), 돌려줄 수 없거나 다시 없어졌습니다. 이 서버의 보안 설정 담당자가 필요합니다. 정책이나 스크립트가 권한을 다시 없앨 수 있습니다.',

  'cause.feature-source-missing.title': 'Windows가 역할의 파일을 찾지 못합니다',
  'cause.feature-source-missing.name': '역할의 파일 없음',
  'cause.feature-source-missing.why':
    '역할을 추가할 때 필요한 파일이 디스크에 없거나 손상되었고, Windows가 가져올 수 없거나 가져오는 것이 금지되어 있습니다.',
  'cause.feature-source-missing.handover':
    '파일이 없거나 손상되어 Windows가 역할을 추가하지 못합니다(코드는 근거 참조). 같은 Windows의 설치 미디어로 -Source를 지정해 Install-WindowsFeature를 실행할 선임 관리자가 필요합니다. 구성 요소 저장소가 손상되었으면 그 원본으로 DISM /Online /Cleanup-Image /RestoreHealth를 실행합니다. 선택적 구성 요소에 Windows Update를 쓰지 못하게 하는 정책이 있는 경우가 많습니다.',
}
