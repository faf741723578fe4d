import type { setupFixes as english } from '../en/setup-fixes'

export const setupFixes: Record<keyof typeof english, string> = {
  'fix.run-post-installation.title': 'WSUS 설치 후 작업 실행',
  'fix.run-post-installation.button': '설치 후 작업 실행',
  'fix.run-setup-again.title': '권한이 있는 계정으로 다시 설치',
  'fix.run-setup-again.button': '단계 보기',
  'fix.grant-sysadmin-for-setup.title': '권한 부여, 설치, 권한 회수',
  'fix.grant-sysadmin-for-setup.button': '설치를 위해 권한 부여',
  'fix.ask-dba-for-sysadmin.title': '데이터베이스 관리자에게 줄 스크립트, 그다음 설치',
  'fix.ask-dba-for-sysadmin.button': '스크립트와 단계 보기',
  'fix.create-content-folder.title': '콘텐츠 폴더를 권한과 함께 만들기',
  'fix.create-content-folder.button': '폴더 만들기',
  'fix.grant-content-folder.title': 'WSUS가 콘텐츠 폴더에 쓰도록 허용',
  'fix.grant-content-folder.button': '권한 부여',
  'fix.grant-temp-folders.title': '임시 폴더의 권한을 WSUS에 돌려주기',
  'fix.grant-temp-folders.button': '권한 부여',
  'fix.restart-server.title': '유지 관리 시간에 서버 다시 시작',
  'fix.restart-server.button': '단계 보기',
  'fix.free-wsus-port.title': '다른 쪽을 다른 포트로 옮기기',
  'fix.free-wsus-port.button': '단계 보기',
  'fix.give-logon-right.title': '정책에 권한 추가 요청',
  'fix.give-logon-right.button': '단계 보기',
  'fix.install-role-from-source.title': '설치 미디어로 역할 추가',
  'fix.install-role-from-source.button': '단계 보기',
  'fix.correct-sql-connection.title': 'SQL Server의 이름, 포트, 역할 서비스 바로잡기',
  'fix.correct-sql-connection.button': '단계 보기',
  'fix.retry-update.title': '업데이트 다시 설치',
  'fix.retry-update.button': '단계 보기',

  'step.sql.grant-sysadmin':
    '{server} 서버에서 설치하는 동안에만 시스템 관리자(sysadmin) 권한 부여: {login}. 마지막 단계가 다시 회수합니다. 그 전 단계가 실패하면 이 단계를 실행 취소합니다.',
  'step.sql.revoke-sysadmin': '{server} 서버에서 시스템 관리자(sysadmin) 권한 다시 회수: {login}',
  'step.setup.post-install':
    'WSUS 설치 후 작업 실행, 콘텐츠 폴더: {contentDir}. 데이터베이스, 웹 사이트, 그룹, 방화벽 규칙을 만듭니다. 한 시간이 걸릴 수 있고 실행 취소할 수 없습니다. 역할을 제거해야만 없어집니다.',
  'step.folder.create':
    '폴더 만들기: {path}. NETWORK SERVICE는 쓸 수 있고 사용자는 읽을 수 있습니다. 실행 취소는 비어 있을 때만 폴더를 제거합니다.',
  'step.folder.grant': '{path} 폴더의 권한을 저장한 뒤, 모든 권한 부여: NETWORK SERVICE({sid})',

  'setting.hand-script-to-dba': '데이터베이스 관리자에게 스크립트를 주고 앞부분 실행 요청',
  'setting.have-right-taken-away': '데이터베이스 관리자에게 권한 회수 요청',
  'setting.run-setup-again': '다시 설치(실행 취소할 수 없음)',
  'setting.restart-server': '유지 관리 시간에 서버 다시 시작',
  'setting.free-wsus-port': '다른 사이트나 프로그램을 다른 포트로 옮기기',
  'setting.correct-sql-connection': 'SQL Server 연결 바로잡기',
  'setting.give-logon-right': '그룹 정책에 권한 추가 요청',
  'setting.add-role-again': '역할 다시 추가(그대로 실행 취소할 수 없음)',
  'setting.install-role-from-source': '설치 미디어의 파일로 역할 추가',
  'setting.retry-update': '업데이트 다시 설치(실행 취소할 수 없음)',

  'guide.hand-script-to-dba.1': '위의 스크립트를 복사합니다. 완성되어 있으므로 바꿀 것이 없습니다.',
  'guide.hand-script-to-dba.2': '진단 결과에 나온 SQL Server의 데이터베이스 관리자에게 티켓 번호와 함께 보냅니다.',
  'guide.hand-script-to-dba.3':
    '지금은 앞부분만 실행하도록 부탁합니다. SQL Server Management Studio에서 SQLCMD 모드 없이 실행하고, 마지막 줄에 1이 나와야 합니다.',
  'guide.hand-script-to-dba.4': '설치가 언제 끝날지 정합니다. 그때 뒷부분을 실행합니다. 권한을 그대로 두지 않습니다.',
  'guide.hand-script-to-dba.5': '앞부분을 실행했으면 여기서 확인합니다. 프로그램이 권한을 읽어 봅니다.',
  'guide.have-right-taken-away.1': '설치가 끝났습니다. 설치가 실패했더라도 지금 데이터베이스 관리자에게 알립니다.',
  'guide.have-right-taken-away.2': '위의 스크립트는 앞서 보낸 스크립트의 뒷부분입니다.',
  'guide.have-right-taken-away.3': '이 설치 때문에 만든 로그인이면 데이터베이스 관리자가 로그인도 제거할 수 있습니다.',
  'guide.have-right-taken-away.4':
    'WSUS는 이 권한 없이 계속 동작합니다. 서비스에는 설치할 때 받은 SUSDB의 역할이 있습니다.',
  'guide.have-right-taken-away.5': '실행했으면 여기서 확인합니다. 프로그램이 권한이 없어졌는지 읽어 봅니다.',
  'guide.run-setup-again.1': '진단 결과에 나온 계정으로 로그온합니다. 권한은 그 계정에만 있습니다.',
  'guide.run-setup-again.2':
    'Windows Server 2012 이상: 서버 관리자에서 깃발을 누르고 "설치 후 작업 시작"을 선택합니다.',
  'guide.run-setup-again.3':
    'WSUS 3.0: 설치 프로그램을 마우스 오른쪽 단추로 눌러 "관리자 권한으로 실행"을 선택하고, 이전과 같은 항목을 고릅니다.',
  'guide.run-setup-again.4':
    '끝날 때까지 기다립니다. 데이터베이스에 한 시간이 걸릴 수 있습니다. 실패하면 로그를 남겨 두고, 여기서 할 수 없다고 답합니다.',
  'guide.run-setup-again.5': '오류 없이 끝났으면 여기서 확인합니다. 프로그램이 로그를 읽어 봅니다.',
  'guide.restart-server.1':
    '이 서버를 사용하는 모든 사람의 연결이 끊어집니다. 누구인지 알아보고 유지 관리 시간을 정합니다.',
  'guide.restart-server.2': '백업, 동기화, 다른 설치가 진행 중인지 보고 끝날 때까지 기다립니다.',
  'guide.restart-server.3': '이 사례를 저장합니다. 다시 시작한 뒤에 열 수 있습니다.',
  'guide.restart-server.4':
    'Windows를 다시 시작합니다. 대기 중인 업데이트 때문에 오래 걸릴 수 있습니다. 전원을 끄지 않습니다.',
  'guide.restart-server.5':
    '로그온하고 이 사례를 다시 열어 여기서 확인합니다. 표시가 아직 있으면 한 번 더 다시 시작합니다.',
  'guide.free-wsus-port.1': '포트를 누가 사용하는지 근거에 나와 있습니다. 그 사이트나 프로그램의 담당자를 찾습니다.',
  'guide.free-wsus-port.2': '옮길 포트와 시간을 담당자와 정합니다. 사용하는 사람들에게 알려야 합니다.',
  'guide.free-wsus-port.3': '이전 바인딩을 적어 둡니다. 실행 취소할 때 사용합니다.',
  'guide.free-wsus-port.4': '담당자가 바인딩이나 프로그램을 바꿉니다. 담당자 없이 중지하지 않습니다.',
  'guide.free-wsus-port.5': '포트가 비었으면 여기서 확인합니다.',
  'guide.correct-sql-connection.1':
    '데이터베이스 관리자가 알려 준 이름과 비교합니다. 기본 인스턴스는 호스트 이름만 씁니다.',
  'guide.correct-sql-connection.2':
    '명명된 인스턴스이면 그 서버에서 SQL Server Browser가 실행 중이고, 인스턴스의 TCP 포트와 함께 UDP 1434가 열려 있어야 합니다.',
  'guide.correct-sql-connection.3':
    '이 서버에 WSUS의 "SQL Server 연결" 역할 서비스가 설치되어 있어야 합니다(역할 및 기능 추가).',
  'guide.correct-sql-connection.4': '바꾸기 전에 값을 모두 적어 둡니다. 실행 취소할 때 사용합니다.',
  'guide.correct-sql-connection.5': '설치하는 계정으로 똑같은 이름을 사용해 연결해 봅니다. 연결되면 여기서 확인합니다.',
  'guide.give-logon-right.1':
    '이 서버에서 gpresult /h를 실행합니다. "서비스로 로그온"을 설정하는 그룹 정책이 나옵니다.',
  'guide.give-logon-right.2':
    '그 정책의 담당자에게 NT SERVICE\\ALL SERVICES를 추가하도록 부탁합니다. 목록에서 아무것도 빼지 않습니다.',
  'guide.give-logon-right.3': '로컬 정책에서 바꾸지 않습니다. 두 시간 안에 덮어써집니다.',
  'guide.give-logon-right.4':
    '이 서버에서 gpupdate /target:computer를 실행합니다. 데이터베이스 서비스가 있으면 시작합니다.',
  'guide.give-logon-right.5':
    '실행 취소하려면 담당자가 추가한 항목을 다시 뺍니다. 정책이 적용되었으면 여기서 확인합니다.',
  'guide.add-role-again.1': '권한이 이 서버에 적용되었습니다. 이제 역할을 다시 추가할 수 있습니다.',
  'guide.add-role-again.2': '서버 관리자에서 역할 및 기능 추가, Windows Server Update Services를 선택합니다.',
  'guide.add-role-again.3': '이전과 같은 구성 부분과 같은 콘텐츠 폴더를 선택합니다.',
  'guide.add-role-again.4': '또 취소되면 코드를 적어 두고, 여기서 할 수 없다고 답합니다.',
  'guide.add-role-again.5': '역할이 설치되었으면 여기서 확인합니다. 구성은 다음에 나옵니다.',
  'guide.install-role-from-source.1': '같은 Windows의 설치 미디어를 찾습니다. 버전과 언어가 같아야 합니다.',
  'guide.install-role-from-source.2':
    '선택적 구성 요소를 어디에서 가져오는지 정한 정책이 있는지 물어봅니다. 담당자에게 파일이 있을 수 있습니다.',
  'guide.install-role-from-source.3':
    '관리자 권한으로 실행: Install-WindowsFeature UpdateServices -IncludeManagementTools -Source wim:D:\\sources\\install.wim:2 (끝의 번호는 사용하는 버전의 번호).',
  'guide.install-role-from-source.4':
    '같은 코드로 실패하면 멈추고 담당자에게 넘깁니다. 구성 요소 저장소를 복구해야 합니다.',
  'guide.install-role-from-source.5': '역할이 설치되었으면 여기서 확인합니다. 구성은 아직 남아 있으며 다음에 나옵니다.',
  'guide.retry-update.1': '결과를 알 수 있도록 다시 시작하거나 다른 것을 바꾸지 않습니다.',
  'guide.retry-update.2': 'Windows 업데이트에서 업데이트를 확인하고 이 업데이트를 다시 설치합니다.',
  'guide.retry-update.3':
    '끝날 때까지 기다립니다. 시스템 로그에 WindowsUpdateClient 이벤트 19가 나오면 설치된 것입니다.',
  'guide.retry-update.4': '또 실패하면 되풀이하지 않습니다. 여기서 할 수 없다고 답하고 담당자에게 넘깁니다.',
  'guide.retry-update.5': '설치되었으면 여기서 확인합니다.',
}
