import type { causes as english } from '../en/causes'

export const causes: Record<keyof typeof english, string> = {
  'cause.components-not-running.title': 'WSUS 구성 요소가 실행되지 않거나, 콘솔에 그렇게 나와 있습니다',
  'cause.components-not-running.name': '실행되지 않는 구성 요소',
  'cause.components-not-running.why':
    '증상 자체입니다. 서비스, 페이지, 데이터베이스가 모두 응답하고 콘솔의 목록이 비면 사라진 것입니다.',
  'cause.components-not-running.handover':
    '이 WSUS 서버의 콘솔에 실행되지 않는 구성 요소가 나오거나, 지금 응답하지 않는 구성 요소가 있습니다(근거 참조). 찾은 원인과 확인하지 못한 항목을 이어서 살펴볼 담당자가 필요합니다.',

  'cause.db-service-stopped.title': 'WSUS 데이터베이스 서비스가 실행되고 있지 않습니다',
  'cause.db-service-stopped.name': '데이터베이스 중지됨',
  'cause.db-service-stopped.why':
    'WSUS의 모든 데이터가 이 데이터베이스에 있습니다. 다른 것이 모두 실행 중이어도 데이터베이스가 없으면 콘솔, 컴퓨터, 동기화가 실패합니다.',
  'cause.db-service-stopped.handover':
    'WSUS 데이터베이스 서비스가 실행되지 않으며, 여기서 시작할 수 없거나 시작해도 해결되지 않았습니다. 왜 멈췄는지 찾아 시작할 데이터베이스 관리자가 필요합니다. 클러스터에서는 클러스터 관리자로 시작합니다. 함께 보낼 것: 이 보고서, 중지된 시각 전후의 응용 프로그램 로그와 시스템 로그.',

  'cause.db-service-logon-failed.title': 'Windows가 데이터베이스 서비스의 계정을 거부합니다',
  'cause.db-service-logon-failed.name': '데이터베이스 계정 거부됨',
  'cause.db-service-logon-failed.why':
    '계정이 로그온할 수 없어서 서비스가 시작되지 않습니다. 정책이 로그온 권한을 없앴거나 암호가 만료되었을 수 있습니다.',
  'cause.db-service-logon-failed.handover':
    'Windows가 데이터베이스 서비스의 계정을 거부합니다. 그룹 정책이나 그 계정을 변경할 수 있는 담당자가 필요합니다. Windows 내부 데이터베이스: 해당 권한을 정하는 정책에서 NT SERVICE\\ALL SERVICES에 "서비스로 로그온" 권한을 줍니다. SQL Server: 계정의 만료, 잠금, 암호를 확인합니다. 그런 다음 서비스를 시작하고, gpupdate와 서버 다시 시작 후에도 실행되는지 확인합니다.',

  'cause.db-wont-start-or-open.title': 'WSUS 데이터베이스 파일을 사용할 수 없습니다',
  'cause.db-wont-start-or-open.name': '데이터베이스 파일: 공간 부족, 손상 또는 누락',
  'cause.db-wont-start-or-open.why':
    '파일을 쓸 공간이 없거나, 파일이 손상되었거나, 없어졌거나, 오프라인 상태입니다. 이것이 해결되어야 WSUS가 데이터를 읽을 수 있습니다.',
  'cause.db-wont-start-or-open.handover':
    'SUSDB를 열 수 없습니다(상태, 오류, 남은 공간은 근거 참조). 데이터베이스 관리자와 마지막 SUSDB 백업이 필요합니다. 데이터가 손실되는 복구, 분리, 삭제는 하지 않습니다. Windows 내부 데이터베이스의 백업은 다른 이름으로 복원할 수 없고 SUSDB 위에만 복원할 수 있습니다.',

  'cause.db-unreachable.title': 'WSUS가 데이터베이스에 접속할 수 없습니다',
  'cause.db-unreachable.name': '데이터베이스에 접속할 수 없음',
  'cause.db-unreachable.why':
    '엔진이 응답하지 않거나, WSUS의 접속을 거부하거나, 연결 하나만 허용합니다. WSUS가 데이터를 읽지 못합니다.',
  'cause.db-unreachable.handover':
    'WSUS가 SUSDB를 열지 못합니다. 데이터베이스 호스트의 데이터베이스 관리자가 필요합니다. 확인할 것: 엔진이 실행 중이고 연결을 받는지, WSUS의 계정(NETWORK SERVICE, 데이터베이스가 다른 호스트에 있으면 DOMAIN\\SERVER$)에 로그인과 SUSDB의 webService 역할이 있는지, 복원 작업이 진행 중인지. sysadmin 권한을 주어서 해결하지 않습니다.',

  'cause.w3svc-or-was-stopped.title': 'WSUS의 웹 서버인 IIS가 실행되고 있지 않습니다',
  'cause.w3svc-or-was-stopped.name': 'IIS 중지됨',
  'cause.w3svc-or-was-stopped.why':
    'WSUS의 모든 페이지는 IIS가 제공합니다. IIS 서비스가 꺼져 있으면 콘솔도 컴퓨터도 이 서버에 연결하지 못합니다.',
  'cause.w3svc-or-was-stopped.handover':
    'IIS 서비스가 실행되지 않으며, 여기서 시작할 수 없거나 시작해도 해결되지 않았습니다. IIS를 일부러 껐는지 알고, 시작되지 않는 이유를 시스템 로그에서 찾을 서버 관리자가 필요합니다. 이 서버의 모든 사이트에 영향이 있습니다.',

  'cause.wsus-site-stopped.title': 'WSUS 웹 사이트가 꺼져 있거나 포트를 다른 곳에서 사용합니다',
  'cause.wsus-site-stopped.name': '웹 사이트 중지됨',
  'cause.wsus-site-stopped.why':
    'WSUS의 모든 페이지가 이 사이트에 있습니다. 사이트가 꺼져 있거나 다른 곳에서 포트를 사용하면 아무도 WSUS에 연결하지 못합니다.',
  'cause.wsus-site-stopped.handover':
    'WSUS 웹 사이트를 지금 설정대로 실행할 수 없습니다. 사이트가 없어졌거나, 다른 프로그램 또는 사이트가 포트를 사용합니다(근거 참조). 그 프로그램이나 사이트의 담당자, 그리고 어느 쪽이 포트를 바꿀지에 대한 결정이 필요합니다. 담당자에게 묻지 않고 중지하지 않습니다.',

  'cause.wsuspool-stopped-rapidfail.title': '오류가 반복되어 IIS가 WSUS 응용 프로그램 풀을 껐습니다',
  'cause.wsuspool-stopped-rapidfail.name': 'IIS가 풀을 끔(빠른 오류 방지)',
  'cause.wsuspool-stopped-rapidfail.why':
    'IIS는 서버를 보호하려고, 기본 설정에서는 5분 동안 다섯 번 실패한 풀을 끕니다. 그러면 WSUS는 모든 요청에 503으로 응답합니다. 이유를 없애지 않으면 다시 시작해도 곧 또 멈춥니다.',
  'cause.wsuspool-stopped-rapidfail.handover':
    'IIS가 WSUS 응용 프로그램 풀을 되풀이해서 끕니다(WAS 이벤트 5002). 시스템 로그에서 이유를 찾을 WSUS 선임 관리자가 필요합니다. 메모리 제한(5117), 느린 시작(5010, 5013), 비정상 종료(5009, 5011) 등입니다. 빠른 오류 방지는 끄지 않습니다. 끄면 오류가 가려질 뿐입니다.',

  'cause.wsuspool-stopped-manually.title': 'WSUS 응용 프로그램 풀이 중지되어 있고, 오류 기록은 없습니다',
  'cause.wsuspool-stopped-manually.name': '오류 없이 중지된 풀',
  'cause.wsuspool-stopped-manually.why':
    'IIS가 껐다는 기록이 없으므로 사람, 스크립트, 정책이 중지했을 수 있습니다. 중지되어 있는 동안 WSUS는 모든 요청에 503으로 응답합니다.',
  'cause.wsuspool-stopped-manually.handover':
    'WSUS 응용 프로그램 풀이 중지되어 있고 오류 기록은 없습니다. 유지 관리나 공격 차단을 위해 중지했는지, 시작해도 다시 멈춘다면 무엇이 멈추게 하는지 알려 줄 서버 담당자가 필요합니다.',

  'cause.wsuspool-memory-limit.title': 'WSUS 응용 프로그램 풀이 메모리 제한에 되풀이해서 도달합니다',
  'cause.wsuspool-memory-limit.name': '풀의 메모리 제한이 너무 낮음',
  'cause.wsuspool-memory-limit.why':
    'WSUS는 업데이트 카탈로그를 메모리에 올립니다. 제한이 필요한 양보다 낮으면 IIS가 준비도 끝나지 않은 작업자 프로세스를 되풀이해서 바꾸고, 결국 풀을 끕니다.',
  'cause.wsuspool-memory-limit.handover':
    'WSUS 응용 프로그램 풀이 프라이빗 메모리 제한에 되풀이해서 도달합니다(WAS 이벤트 5117). 이 서버에는 제한을 더 올릴 메모리가 없거나, 올려도 해결되지 않았습니다. 메모리를 늘리거나 올릴 양을 줄여야 합니다. 대체된 업데이트를 거부하고 데이터베이스를 유지 관리합니다(Microsoft 유지 관리 가이드).',

  'cause.wsuspool-startup-timeout.title': 'WSUS가 너무 느리게 시작되어 IIS가 멈춘 것으로 판단합니다',
  'cause.wsuspool-startup-timeout.name': '풀이 너무 느리게 시작됨',
  'cause.wsuspool-startup-timeout.why':
    'IIS는 제시간에 응답하지 않는 작업자 프로세스를 끝내고 실패로 셉니다. 카탈로그가 크거나 데이터베이스가 느리면 비정상 종료가 없어도 그렇게 됩니다.',
  'cause.wsuspool-startup-timeout.handover':
    'WSUS 작업자 프로세스가 제시간에 IIS에 응답하지 않고, 시간을 더 주어도 해결되지 않았습니다. 데이터베이스를 유지 관리할(대체된 업데이트, 인덱스) WSUS 선임 관리자와 데이터베이스 부하를 살펴볼 담당자가 필요합니다.',

  'cause.wsuspool-queue-full.title': 'WSUS를 기다리는 요청이 허용된 수를 넘었습니다',
  'cause.wsuspool-queue-full.name': '요청 큐 가득 참',
  'cause.wsuspool-queue-full.why':
    '큐가 가득 차 있는 동안 새 요청은 503으로 거절됩니다. 장애 뒤처럼 많은 컴퓨터가 한꺼번에 오거나 데이터베이스가 느릴 때 생깁니다.',
  'cause.wsuspool-queue-full.handover':
    'WSUS의 요청 큐가 가득 찹니다. 큐를 늘려도 느린 것은 가려질 뿐 해결되지 않습니다. 데이터베이스 부하와 한꺼번에 오는 컴퓨터 수를 살펴볼 WSUS 선임 관리자가 필요합니다.',

  'cause.webservice-red-auth-ssl.title': 'WSUS 페이지 하나가 자체 설정 때문에 잠겨 있습니다',
  'cause.webservice-red-auth-ssl.name': '잠긴 웹 서비스',
  'cause.webservice-red-auth-ssl.why':
    'WSUS는 실행 중이지만 이 페이지가 요청을 거절합니다. 익명 인증이 꺼져 있거나, SSL을 요구하면 안 되는 곳에서 요구하거나, 디렉터리가 없거나, 파일 읽기 권한이 없습니다.',
  'cause.webservice-red-auth-ssl.handover':
    'WSUS 웹 서비스가 설정 때문에 요청을 거절합니다(근거 참조). 정책이 다시 설정할 수 있으므로 이 서버의 보안 설정 담당자가 필요합니다. 디렉터리가 없거나 파일 권한이 문제라면 WSUS 선임 관리자가 필요합니다. WebServices\\<이름>의 권한: NETWORK SERVICE, Users, Authenticated Users는 읽기, Administrators와 SYSTEM은 모든 권한.',

  'cause.wsusservice-stopped.title': 'WSUS 서비스가 실행되고 있지 않습니다',
  'cause.wsusservice-stopped.name': 'WSUS 서비스 중지됨',
  'cause.wsusservice-stopped.why':
    '동기화와 다운로드를 맡고 다른 구성 요소를 검사하는 서비스입니다. 이 서비스가 없으면 페이지는 응답해도 아무것도 진행되지 않고 콘솔의 목록도 그대로입니다.',
  'cause.wsusservice-stopped.handover':
    'WSUS 서비스가 시작되지 않거나 시작해도 유지되지 않습니다. WSUS 선임 관리자가 필요합니다. 함께 보낼 것: 최근 하루의 응용 프로그램 로그와 시스템 로그, SoftwareDistribution.log의 끝부분.',

  'cause.wsusservice-disabled.title': 'WSUS 서비스가 사용 안 함으로 설정되어 있습니다',
  'cause.wsusservice-disabled.name': 'WSUS 서비스 사용 안 함',
  'cause.wsusservice-disabled.why':
    '사용 안 함인 서비스는 사람도 Windows도 시작할 수 없습니다. 대개 사람이나 스크립트, 정책이 설정한 것입니다.',
  'cause.wsusservice-disabled.handover':
    'WsusService가 사용 안 함이거나 다시 사용 안 함으로 바뀝니다. 그렇게 하는 정책이나 스크립트의 담당자에게 공격 차단처럼 의도한 것인지 확인해야 합니다.',

  'cause.dependency-disabled.title': 'WSUS에 필요한 서비스가 사용 안 함으로 설정되어 있습니다',
  'cause.dependency-disabled.name': '필요한 서비스 사용 안 함',
  'cause.dependency-disabled.why':
    'Windows는 필요한 서비스가 모두 시작될 수 있을 때만 서비스를 시작합니다. 하나라도 사용 안 함이면 거기에 딸린 서비스가 모두 멈춥니다.',
  'cause.dependency-disabled.handover':
    'WSUS에 필요한 서비스가 사용 안 함으로 설정되어 있습니다(근거 참조). 이 서버의 보안 설정 담당자가 필요합니다. 직접 바꾸어도 정책이 적용되면 다시 사용 안 함이 됩니다.',

  'cause.wsusservice-crash-loop.title': 'WSUS 서비스가 되풀이해서 비정상 종료됩니다',
  'cause.wsusservice-crash-loop.name': 'WSUS 서비스의 반복 종료',
  'cause.wsusservice-crash-loop.why':
    '하루 안에 두 번 이상 예기치 않게 종료되었습니다. 한 번 더 시작해도 이유는 없어지지 않습니다.',
  'cause.wsusservice-crash-loop.handover':
    'WSUS 서비스가 되풀이해서 예기치 않게 종료됩니다. 알려진 이유: 데이터베이스에 접속할 수 없음, 끝나지 않은 WSUS 업데이트(wsusutil postinstall /servicing), 손상된 설정(이벤트 504), 가득 찬 디스크, 공격. WSUS 선임 관리자가 필요합니다. 실패 시 자동 다시 시작은 설정하지 않습니다. 오류가 가려질 뿐입니다. 함께 보낼 것: 이 보고서, 응용 프로그램 로그와 시스템 로그, SoftwareDistribution.log의 끝부분.',

  'cause.setup-registry-damaged.title': '레지스트리의 WSUS 설정이 손상되었습니다',
  'cause.setup-registry-damaged.name': 'WSUS 설정 손상',
  'cause.setup-registry-damaged.why':
    'WSUS는 데이터베이스, 파일, 사이트의 위치를 여기서 읽습니다. 값이 없어서 구성 요소가 시작되지 않거나 서로를 찾지 못합니다.',
  'cause.setup-registry-damaged.handover':
    'HKLM\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup 아래에 없는 값이 있습니다(근거 참조). 이 키의 백업을 가진 WSUS 선임 관리자가 필요합니다. 짐작으로 입력하지 않습니다. 값이 틀리면 WSUS가 빈 데이터베이스를 사용할 수 있습니다.',

  'cause.health-check-not-local.title': 'WSUS의 자체 검사가 우회 경로로 와서 거절됩니다',
  'cause.health-check-not-local.name': '로컬이 아닌 자체 검사',
  'cause.health-check-not-local.why':
    '자체 검사는 이 서버에서 온 것만 인정됩니다. 사이트가 주소 하나에만 바인딩되어 있거나 hosts 파일, 프록시 서버, 부하 분산 장치가 있으면 외부에서 온 것처럼 보일 수 있습니다. 서비스 자체는 정상일 수 있습니다.',
  'cause.health-check-not-local.handover':
    'WSUS의 자체 검사가 "Ping method is only available from local machine"으로 거절됩니다. 모든 주소에 대한 바인딩이 이미 있거나, 추가해도 해결되지 않았습니다. hosts 파일, 자기 주소에 대한 프록시 서버 설정, 부하 분산을 살펴볼 네트워크 담당자가 필요합니다.',

  'cause.selfupdate-vdir-broken.title': 'SelfUpdate 폴더가 없거나 잠겨 있습니다',
  'cause.selfupdate-vdir-broken.name': 'SelfUpdate 오류',
  'cause.selfupdate-vdir-broken.why':
    '알려진 바로는 Windows 7과 Server 2008 R2 이하의 컴퓨터에만 필요합니다. 그런 컴퓨터가 없다면 메시지가 거슬릴 뿐입니다.',
  'cause.selfupdate-vdir-broken.handover':
    'SelfUpdate가 파일을 내주지 않으며, 설정을 복원할 수 없거나 복원해도 해결되지 않았습니다. WSUS 선임 관리자가 필요합니다. 확인할 것: %ProgramFiles%\\Update Services\\SelfUpdate 아래의 파일과 권한(Administrators와 SYSTEM은 모든 권한, Users는 읽기 및 실행). 아주 오래된 컴퓨터가 없으면 우선순위는 낮습니다.',

  'cause.stale-health-state.title': '콘솔의 목록이 최신 상태가 아닙니다',
  'cause.stale-health-state.name': '오래된 목록',
  'cause.stale-health-state.why':
    '서비스, 페이지, 데이터베이스는 응답합니다. 콘솔은 WSUS의 이전 자체 검사가 적어 둔 내용을 아직 보여 주고 있습니다.',
  'cause.stale-health-state.handover':
    '지금 상태는 모두 정상인데 콘솔의 목록이 비지 않습니다. wsusutil checkhealth를 실행하고 그 뒤에 생긴 이벤트를 읽을(10000 = 모두 정상) WSUS 선임 관리자가 필요합니다.',
}
