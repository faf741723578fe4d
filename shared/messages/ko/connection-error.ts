import type { connectionError as english } from '../en/connection-error'

export const connectionError: Record<keyof typeof english, string> = {
  'symptom.connection-error-503.title': '연결 오류, 503 또는 메시지 6703',
  'symptom.connection-error-503.quote':
    'WSUS 서버에 연결하는 동안 오류가 발생했습니다. … 서버 노드 다시 설정 … · WSUS 동기화 실패(6703): HTTP 상태 503: Service Unavailable',

  'node.connection-error-503.seen.title': '오류를 어디에서 보았습니까?',
  'node.connection-error-503.seen.why':
    '콘솔, Configuration Manager, 브라우저, 컴퓨터는 모두 같은 문으로 들어오지만 오류를 저마다 다르게 표시합니다.',
  'node.connection-error-503.message.title': '메시지 6703에 무엇이라고 나왔습니까?',
  'node.connection-error-503.message.why':
    '6703은 실패한 모든 동기화에 나옵니다. 번호가 아니라 내용으로 판단합니다. wsyncmgr.log에서 읽고, 그 로그가 다른 호스트에 있을 때만 묻습니다.',
  'node.connection-error-503.rights-first.title': 'Configuration Manager가 이 WSUS를 관리할 수 있습니까?',
  'node.connection-error-503.rights-first.why':
    '메시지에 권한이 없다고 나왔습니다. 그래서 WSUS를 관리할 수 있는 그룹을 먼저 봅니다.',
  'node.connection-error-503.door-first.title': '맞는 포트와 방식으로 요청합니까?',
  'node.connection-error-503.door-first.why':
    '메시지에 SSL이나 구성되지 않은 WSUS가 나왔습니다. 그래서 양쪽의 포트, 이름, SSL을 먼저 비교합니다.',
  'node.connection-error-503.other-first.title': '다른 종류의 6703입니까?',
  'node.connection-error-503.other-first.why':
    '메시지가 WSUS 연결에 관한 것이 아닙니다. 프록시 서버, 업스트림 서버, 인증서는 다른 증상입니다.',
  'node.connection-error-503.reach.title': '서버 자신에서나 다른 사람에게는 콘솔이 열립니까?',
  'node.connection-error-503.reach.why':
    '서버에서는 열리고 다른 곳에서는 안 되면 그 사이를 봅니다. 다른 사람에게는 열리면 이 콘솔 하나를 봅니다. 동료에게 열어 보도록 부탁합니다.',
  'node.connection-error-503.path-first.title': '서버까지 가는 길이 열려 있습니까?',
  'node.connection-error-503.path-first.why':
    'WSUS가 자신에게는 응답하고 다른 컴퓨터에는 응답하지 않습니다. 방화벽 규칙이 그렇게 합니다. 2025년의 긴급 차단일 수도 있습니다.',
  'node.connection-error-503.account-first.title': '이 콘솔의 문제입니까, 이 계정의 문제입니까?',
  'node.connection-error-503.account-first.why':
    '다른 사람은 모두 사용할 수 있습니다. 그렇다면 이 콘솔의 저장된 설정이 손상되었거나 이 계정에 권한이 없습니다.',
  'node.connection-error-503.planned.title': '누군가 이 서버에서 작업 중이거나 일부러 중지한 것이 있습니까?',
  'node.connection-error-503.planned.why':
    '일부러 중지한 것은 묻지 않고 시작하면 안 됩니다. 공격을 막으려고 급히 꺼 둔 경우도 똑같이 보입니다.',
  'node.connection-error-503.web.title': 'IIS, WSUS 사이트, 응용 프로그램 풀이 실행 중입니까?',
  'node.connection-error-503.web.why':
    '503은 WSUS 대신 Windows가 보내는 응답입니다. 거의 언제나 풀이 중지되었거나 큐가 가득 찬 것입니다. 메모리 제한, 서버 메모리, 큐를 함께 봅니다.',
  'node.connection-error-503.files.title': 'IIS가 WSUS 페이지를 불러올 수 있습니까?',
  'node.connection-error-503.files.why':
    '구성 파일에 잘못이 있거나 ASP.NET 설정이 맞지 않으면 페이지 대신 500으로 응답합니다. 콘솔에는 503과 같은 오류가 나옵니다.',
  'node.connection-error-503.service.title': 'WSUS 서비스가 실행 중이고 마지막 업데이트가 완료되었습니까?',
  'node.connection-error-503.service.why':
    '이 서비스가 없으면 동기화되지 않습니다. 어떤 업데이트 뒤에는 마무리 단계를 실행해야만 시작됩니다.',
  'node.connection-error-503.database-kind.title': 'WSUS 데이터베이스는 어디에 있습니까?',
  'node.connection-error-503.database-kind.why':
    '이 서버에서 시작할 수 있는 것이 여기서 정해집니다. 레지스트리에서 읽고, 읽지 못할 때만 묻습니다.',
  'node.connection-error-503.database.title': '데이터베이스가 실행 중입니까?',
  'node.connection-error-503.database.why':
    '데이터베이스가 없으면 다른 것이 모두 실행 중이어도 페이지가 500으로 응답하고 콘솔에 같은 연결 오류가 나옵니다.',
  'node.connection-error-503.remote-database.title': '다른 호스트의 데이터베이스가 응답합니까?',
  'node.connection-error-503.remote-database.why':
    '여기서는 데이터베이스가 응답하는지, WSUS의 접속을 받아들이는지만 볼 수 있습니다. 시작은 그 호스트에서 합니다.',
  'node.connection-error-503.access.title': '요청하는 쪽이 모두 들어올 수 있습니까?',
  'node.connection-error-503.access.why':
    'WSUS는 실행 중입니다. 남은 것은 SSL과 포트, 관리 권한, 방화벽, 그리고 오류가 나는 콘솔 하나입니다.',
  'node.connection-error-503.watch.title': '지금 로그에는 무엇이 나와 있습니까?',
  'node.connection-error-503.watch.why':
    'Configuration Manager가 있으면 SMS_WSUS_SYNC_MANAGER 상태에 메시지 6702가 나올 때까지, 그리고 WCM.log(약 1시간마다)와 wsyncmgr.log(늦어도 60분 뒤에 다시 시도)를 지켜봅니다. 없으면 SoftwareDistribution.log를 봅니다. 그런 다음 다시 확인합니다.',
  'node.connection-error-503.end.title': '결과',
  'node.connection-error-503.end.why':
    '찾은 원인, 해결한 것, 확인하지 못한 것입니다. 10분 뒤에 다시 봅니다. 한 번 실패한 풀은 또 멈출 수 있습니다. Configuration Manager가 있으면 SMS_WSUS_SYNC_MANAGER의 메시지 6702와 WCM.log, wsyncmgr.log의 성공 기록이 증거이고, 없으면 SoftwareDistribution.log에 새 오류가 없는 것이 증거입니다.',

  'cause.console-cannot-connect.title': 'WSUS 관리 주소에 연결되지 않습니다',
  'cause.console-cannot-connect.name': 'WSUS에 연결되지 않음',
  'cause.console-cannot-connect.why':
    '증상 자체입니다. 페이지가 응답하고, 콘솔에 새 오류가 없고, 연결에 관한 새 6703이 없으면 사라진 것입니다.',
  'cause.console-cannot-connect.handover':
    '콘솔, Configuration Manager, 컴퓨터가 이 WSUS에 연결되지 않습니다(근거 참조). 찾은 원인과 확인하지 못한 항목을 이어서 살펴볼 담당자가 필요합니다. 그동안 지켜볼 것: Configuration Manager가 있으면 SMS_WSUS_SYNC_MANAGER, WCM.log, wsyncmgr.log, 없으면 SoftwareDistribution.log.',

  'cause.pool-identity-failed.title': 'Windows가 응용 프로그램 풀의 계정을 거부합니다',
  'cause.pool-identity-failed.name': '풀 계정 거부됨',
  'cause.pool-identity-failed.why':
    '풀을 실행하는 계정이 로그온할 수 없습니다. 암호가 만료되었거나 정책이 권한을 없앤 것입니다. 그래서 풀이 멈추고 WSUS가 503으로 응답합니다.',
  'cause.pool-identity-failed.handover':
    'WSUS 응용 프로그램 풀의 계정이 로그온할 수 없습니다(WAS 이벤트 5021, 5057, 5059). 풀에 새 암호를 입력하거나 "일괄 작업으로 로그온" 권한을 돌려줄 계정 담당자가 필요합니다. 설치할 때의 계정은 NetworkService입니다. 데이터베이스나 콘텐츠가 다른 호스트에 있으면 다른 계정이 의도된 것일 수 있고, 그때는 바꾸지 않습니다.',

  'cause.webconfig-broken.title': '웹 사이트의 구성 파일에 잘못이 있습니다',
  'cause.webconfig-broken.name': '불러오지 못하는 web.config',
  'cause.webconfig-broken.why':
    'IIS가 파일을 불러오지 못해 페이지 대신 500.19로 응답합니다. 흔한 예: .wim 또는 .msu에 대한 "Cannot add duplicate collection entry of type mimeMap".',
  'cause.webconfig-broken.handover':
    'IIS가 WSUS 사이트의 구성 파일을 불러오지 못합니다(근거 참조). 되돌릴 사본이 없거나 되돌려도 해결되지 않았습니다. 같은 빌드의 다른 서버에 있는 파일과 비교할 WSUS 선임 관리자가 필요합니다. 먼저 파일과 권한의 사본을 남깁니다. 파일의 소유자가 TrustedInstaller일 수 있습니다. 사이트 최상위 파일은 다른 제품도 사용할 수 있으므로 그 담당자에게 물어봅니다.',

  'cause.aspnet-impersonation-enabled.title': 'WSUS 사이트에 ASP.NET 가장이 켜져 있습니다',
  'cause.aspnet-impersonation-enabled.name': 'ASP.NET 가장 켜짐',
  'cause.aspnet-impersonation-enabled.why':
    '이 옵션이 켜져 있으면 WSUS 페이지가 500.24로 응답하고 콘솔에 예기치 않은 오류(이벤트 7053)가 나옵니다.',
  'cause.aspnet-impersonation-enabled.handover':
    'WSUS 사이트에 ASP.NET 가장이 켜져 있으며, 끌 수 없거나 꺼도 해결되지 않았습니다. 어디에서 설정되는지(사이트, 서버, 정책)와 누가 필요로 하는지 찾을 IIS 담당자가 필요합니다.',

  'cause.servicing-not-finished.title': 'WSUS 업데이트를 설치했지만 마무리하지 않았습니다',
  'cause.servicing-not-finished.name': '완료되지 않은 WSUS 업데이트',
  'cause.servicing-not-finished.why':
    '일부 업데이트와 모든 Windows 업그레이드는 직접 실행하는 단계에서 WSUS 데이터베이스를 바꿉니다. 그때까지 서비스와 페이지가 실패합니다.',
  'cause.servicing-not-finished.handover':
    'WSUS 업데이트의 마무리 단계가 실행되지 않았습니다. WSUS 선임 관리자가 필요합니다. 먼저 SUSDB를 백업하고 드라이브의 남은 공간을 확인합니다. 이 단계는 데이터베이스를 바꾸며 실행 취소할 수 없습니다. 그런 다음 관리자 권한으로 wsusutil.exe postinstall /servicing을 실행합니다. 2012와 2012 R2에서는 HTTP 활성화(.NET 4.5, WCF)도 필요하고, SSL을 사용하면 KB3159706의 web.config 변경도 필요합니다.',

  'cause.ssl-mismatch-console.title': 'WSUS는 SSL을 요구하는데 콘솔이 SSL 없이 요청합니다',
  'cause.ssl-mismatch-console.name': 'SSL을 사용하지 않는 콘솔',
  'cause.ssl-mismatch-console.why': '암호화된 문에 암호화하지 않고 요청해서 403.4로 거절됩니다. 서버는 정상입니다.',
  'cause.ssl-mismatch-console.handover':
    '이 WSUS는 SSL을 요구하는데 SSL 없이 요청하는 곳이 있습니다. SSL 포트와 SSL 확인란으로 다시 연결할 콘솔 또는 소프트웨어 업데이트 지점의 담당자가 필요합니다. 그 때문에 서버의 SSL을 끄지 않습니다.',

  'cause.no-wsus-admin-permission.title': 'WSUS를 관리해야 하는 계정에 권한이 없습니다',
  'cause.no-wsus-admin-permission.name': 'WSUS 관리 권한 없음',
  'cause.no-wsus-admin-permission.why':
    '계정이 관리 그룹에 없습니다. 메시지는 "Request for principal permission failed" 또는 401입니다. Configuration Manager에서는 사이트 서버의 컴퓨터 계정 또는 소프트웨어 업데이트 지점의 연결 계정입니다.',
  'cause.no-wsus-admin-permission.handover':
    '어느 계정(근거 참조)이 WSUS를 관리할 수 없거나, 관리 그룹이 없어졌습니다. 누가 이 WSUS를 관리할지 정하는 담당자가 필요합니다. 사람의 계정은 담당자가 동의할 때만 추가하고, 추가한 뒤 다시 로그온합니다. 서비스는 다시 시작합니다. 오류를 없애려고 모르는 계정을 추가하지 않습니다.',

  'cause.configmgr-wrong-port-or-name.title': 'Configuration Manager가 다른 포트나 이름으로 요청합니다',
  'cause.configmgr-wrong-port-or-name.name': 'Configuration Manager 포트·이름 오류',
  'cause.configmgr-wrong-port-or-name.why':
    '소프트웨어 업데이트 지점의 포트, SSL, 서버 이름이 IIS와 다릅니다. 흔한 예: 8530과 8531 대신 80과 443.',
  'cause.configmgr-wrong-port-or-name.handover':
    'Configuration Manager의 소프트웨어 업데이트 지점에 이 WSUS에 없는 포트, SSL 설정 또는 이름이 있습니다(근거 참조). Configuration Manager 관리자가 필요합니다. 함께 확인할 것: 사이트 서버의 WSUS 콘솔이 같은 세대의 Windows용인지. 증거: WCM.log의 성공 기록, 그다음 메시지 6702.',

  'cause.remote-path-blocked.title': '외부에서 WSUS에 연결할 수 없습니다',
  'cause.remote-path-blocked.name': '서버까지의 경로 차단됨',
  'cause.remote-path-blocked.why':
    '서버 자신에서는 페이지가 응답할 수 있지만, 다른 컴퓨터에서 오는 길이 막혀 있습니다. 2025년 10월에 8530과 8531 포트를 차단하고 아직 풀지 않은 경우가 많습니다.',
  'cause.remote-path-blocked.handover':
    '다른 컴퓨터가 WSUS 포트에 연결하지 못합니다. 네트워크 담당자, 또는 방화벽 규칙을 설정하는 정책의 담당자가 필요합니다. CVE-2025-59287이 해결된 빌드보다 낮으면 포트를 열지 않습니다. 먼저 업데이트를 설치하고 다시 시작한 뒤에 엽니다.',

  'cause.console-cache-corrupt.title': '이 콘솔의 저장된 설정이 손상되었습니다',
  'cause.console-cache-corrupt.name': '콘솔 설정 손상',
  'cause.console-cache-corrupt.why':
    '서버는 응답합니다. 이 콘솔 하나만 이벤트 7032 또는 7053과 함께 실패하거나, 다른 계정에서는 모두 열립니다. 그럴 때는 "서버 노드 다시 설정"이 도움이 되지 않습니다.',
  'cause.console-cache-corrupt.handover':
    '서버는 응답하는데 콘솔 하나가 계속 실패하고, 설정 파일의 이름을 바꾸어도 해결되지 않았습니다. 다른 계정과 다른 컴퓨터에서 열어 볼 WSUS 선임 관리자가 필요합니다. %APPDATA%\\Microsoft\\MMC 안의 "wsus" 파일만 해당하며 MMC 폴더 전체가 아닙니다.',

  'cause.other-sync-failure.title': '동기화가 다른 이유로 실패했습니다',
  'cause.other-sync-failure.name': '다른 6703',
  'cause.other-sync-failure.why':
    '메시지 6703은 실패한 모든 동기화에 나옵니다. 이번 것은 WSUS 연결에 관한 것이 아니므로 여기에서 해결할 수 없습니다.',
  'cause.other-sync-failure.handover':
    '동기화가 WSUS 연결이 아닌 다른 이유로 메시지 6703을 남깁니다(내용과 메서드는 근거 참조). Configuration Manager 관리자가 필요합니다. 확인할 것: 프록시 서버(407), 업스트림 서버(UssCommunicationError, UssNotFound), 인증서와 TLS, 사용 조건 문서, 데이터베이스 시간 초과. 이유가 없어지면 다음 실행이 6702로 끝납니다.',

  'fix.reset-pool-identity.title': '풀을 다시 NetworkService로 실행',
  'fix.reset-pool-identity.button': '계정 변경',
  'fix.repair-web-config.title': '사이트의 구성 파일 복구',
  'fix.repair-web-config.button': '파일 복구',
  'fix.stop-impersonation.title': 'ASP.NET 가장 끄기',
  'fix.stop-impersonation.button': '가장 끄기',
  'fix.allow-config-manager.title': 'Configuration Manager가 이 WSUS를 관리하도록 허용',
  'fix.allow-config-manager.button': '계정 추가',
  'fix.open-wsus-port.title': '다른 컴퓨터가 방화벽을 지나 WSUS에 연결하도록 허용',
  'fix.open-wsus-port.button': '방화벽 규칙 변경',
  'fix.rename-console-cache.title': '콘솔 설정 파일의 이름 바꾸기',
  'fix.rename-console-cache.button': '단계 보기',
  'fix.reconnect-console.title': '콘솔을 SSL로 다시 연결',
  'fix.reconnect-console.button': '단계 보기',
  'fix.correct-config-manager-ports.title': 'Configuration Manager의 포트와 SSL 바로잡기',
  'fix.correct-config-manager-ports.button': '단계 보기',

  'step.app-pool.set-identity':
    '{pool} 응용 프로그램 풀을 다음 계정으로 실행: {identity}. 이전 계정의 암호는 보관되지 않으며 되돌릴 수 없습니다.',
  'step.site.stop-impersonation': '웹 사이트의 ASP.NET 가장 끄기: {site}',
  'step.web-config.remove-duplicate':
    '{site} 사이트의 web.config 사본을 남긴 뒤, 두 번 나오는 파일 형식 제거: {fileType}',
  'step.web-config.restore': '{file} 파일의 사본을 남긴 뒤, 불러올 수 있는 사본 가져오기: {copy}',
  'step.group.add-member': '{group} 그룹(SID {sid})에 계정 추가: {account}',
  'step.firewall.disable-rule': '방화벽 규칙 끄기: {rule}',
  'step.firewall.enable-rule': '방화벽 규칙 켜기: {rule}',

  'setting.rename-console-cache': '콘솔 설정 파일의 이름 바꾸기',
  'setting.reconnect-console': '맞는 포트와 SSL로 콘솔 다시 연결',
  'setting.correct-config-manager-ports': 'Configuration Manager의 포트와 SSL 바로잡기',

  'guide.rename-console-cache.1': '콘솔이 실패하는 사람의 계정으로 로그온하고 콘솔(mmc.exe)을 모두 닫습니다.',
  'guide.rename-console-cache.2': '그 사람의 탐색기에서 %APPDATA%\\Microsoft\\MMC 폴더를 엽니다.',
  'guide.rename-console-cache.3': '"wsus" 파일의 이름을 "wsus.bak"으로 바꿉니다. 다른 파일은 손대지 않습니다.',
  'guide.rename-console-cache.4': '콘솔을 다시 열고 서버에 연결합니다. 서버 목록과 열 설정만 새로 만들어집니다.',
  'guide.rename-console-cache.5':
    '실행 취소하려면 콘솔을 닫고 "wsus.bak"의 이름을 원래대로 바꿉니다. 끝나면 여기서 확인합니다.',
  'guide.reconnect-console.1': '실패하는 콘솔의 목록에서 이 서버를 제거합니다. 서버에서는 아무것도 바뀌지 않습니다.',
  'guide.reconnect-console.2': '"서버에 연결"을 선택하고 인증서에 있는 이름을 입력합니다.',
  'guide.reconnect-console.3': '여기에 나온 포트를 입력하고 SSL 확인란을 선택합니다.',
  'guide.reconnect-console.4': '인증서 경고가 나오면 멈추고 인증서 담당자에게 알립니다.',
  'guide.reconnect-console.5':
    '실행 취소하려면 서버를 제거하고 이전 포트로 다시 추가합니다. 콘솔이 열리면 여기서 확인합니다.',
  'guide.correct-config-manager-ports.1':
    'Configuration Manager 관리자에게 부탁합니다. 거기에서 하는 작업입니다. 먼저 이전 값을 적어 둡니다. 실행 취소할 때 사용합니다.',
  'guide.correct-config-manager-ports.2':
    '관리, 사이트 구성, 서버 및 사이트 시스템 역할에서 이 서버의 소프트웨어 업데이트 지점을 엽니다.',
  'guide.correct-config-manager-ports.3': '포트와 SSL 확인란을 여기에 나온 값으로 바꾸고 서버 이름을 확인합니다.',
  'guide.correct-config-manager-ports.4':
    'WCM.log에 다음 시도가 나올 때까지 기다립니다(1시간 이내). 그런 다음 동기화를 시작하고 SMS_WSUS_SYNC_MANAGER와 wsyncmgr.log를 지켜봅니다.',
  'guide.correct-config-manager-ports.5': 'WCM.log에 연결이 나오면 여기서 확인합니다.',
}
