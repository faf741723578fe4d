import type { computerCauses as english } from '../en/computer-causes'

export const computerCauses: Record<keyof typeof english, string> = {
  'cause.computer-silent.title': '서버에 이 컴퓨터의 최근 보고가 없습니다',
  'cause.computer-silent.name': '최근 보고 없음',
  'cause.computer-silent.why':
    '증상 자체입니다. 서버에 새 보고가 들어오면 사라진 것입니다. 조치한 뒤에는 컴퓨터의 다음 검색까지, 길면 하루가 걸릴 수 있습니다.',
  'cause.computer-silent.handover':
    '컴퓨터 한 대가 이 WSUS 서버에 보고하지 않습니다(이름과 시각은 근거 참조). 찾은 원인과 확인하지 못한 항목을 이어서 살펴볼 담당자가 필요합니다. 마지막 연결과 마지막 상태 보고는 서로 다른 시각이므로 내일 둘 다 다시 봅니다.',

  'cause.server-web-down.title': '최근 이 서버에 요청한 컴퓨터가 한 대도 없습니다',
  'cause.server-web-down.name': '모든 컴퓨터의 보고가 끊김',
  'cause.server-web-down.why':
    '모든 컴퓨터가 같은 때부터 조용해졌다면 서버의 문제입니다. 무엇이 막고 있는지는 함께 나온 진단 결과에 있습니다.',
  'cause.server-web-down.handover':
    '근거에 나온 시각부터 이 WSUS 서버에 요청한 컴퓨터가 없습니다. 서버 자체(IIS, 응용 프로그램 풀, 데이터베이스, 방화벽)를 볼 WSUS 관리자가 필요합니다. 컴퓨터에서는 할 일이 없습니다.',

  'cause.client-powered-off.title': '컴퓨터가 꺼져 있거나 절전 모드입니다',
  'cause.client-powered-off.name': '꺼짐 또는 절전 모드',
  'cause.client-powered-off.why':
    '꺼진 컴퓨터는 보고할 수 없습니다. 서버에서 보면 ping에도, 어느 포트에도 응답하지 않고 그 뒤로 요청도 없었습니다.',
  'cause.client-powered-off.handover':
    '컴퓨터가 응답하지 않습니다. 꺼져 있거나 절전 모드로 보입니다. 그 자리에서 확인하고 켤 사람이 필요합니다. 절전 모드이면 다시 시작하지 않고 깨웁니다. 저장하지 않은 작업이 열려 있을 수 있습니다. 폐기한 컴퓨터라면 목록의 항목은 선임 관리자가 처리합니다.',

  'cause.client-gone-stale-record.title': '컴퓨터는 없어졌고 목록의 항목만 남아 있습니다',
  'cause.client-gone-stale-record.name': '항목만 남은 컴퓨터',
  'cause.client-gone-stale-record.why':
    '폐기했거나, 이름을 바꾸었거나, 새로 설치한 컴퓨터입니다. WSUS는 누군가 지울 때까지 항목을 보관합니다.',
  'cause.client-gone-stale-record.handover':
    'WSUS 목록에 이 이름으로는 더 이상 없는 컴퓨터의 항목이 있습니다(근거 참조). WSUS 선임 관리자가 필요합니다. 먼저 컴퓨터가 돌아오지 않는지, 이 서버가 복제본이 아닌지, Configuration Manager가 관리하지 않는지 확인합니다. 항목과 그룹을 내보낸 뒤 제거합니다. 기록과 그룹이 없어지므로 정확히 되돌릴 수 없습니다. 살아 있는 컴퓨터는 스스로 다시 등록됩니다.',

  'cause.client-cable-unplugged.title': '네트워크 케이블이 꽂혀 있지 않습니다',
  'cause.client-cable-unplugged.name': '꽂히지 않은 케이블',
  'cause.client-cable-unplugged.why':
    '어댑터는 켜져 있지만 연결이 없습니다. Windows는 빠진 케이블과 꺼진 포트를 구분하지 못하므로 먼저 양쪽 끝을 봅니다.',
  'cause.client-cable-unplugged.handover':
    '컴퓨터의 케이블에 연결이 없으며, 꽂아도 해결되지 않았거나 꽂을 수 없습니다. 확실히 정상인 케이블을 가지고 그 자리에서 확인할 사람이 필요합니다. 그다음은 네트워크 담당자이며, 근거에 나온 어댑터 주소와 시각을 전합니다.',

  'cause.client-cable-faulty.title': '네트워크 케이블이 손상되었습니다',
  'cause.client-cable-faulty.name': '손상된 케이블',
  'cause.client-cable-faulty.why':
    '다른 케이블로는 연결되거나, 연결이 느리고 자꾸 끊깁니다. 이런 케이블은 고치지 않고 교체합니다.',
  'cause.client-cable-faulty.handover':
    '컴퓨터의 케이블이 손상되었거나(근거 참조) 새 케이블로도 해결되지 않았습니다. 길이가 맞는 새 케이블이 필요합니다. 그래도 같으면 벽 속 배선을 볼 네트워크 담당자가 필요합니다.',

  'cause.switch-port-disabled.title': '벽의 포트가 꺼져 있습니다',
  'cause.switch-port-disabled.name': '꺼진 스위치 포트',
  'cause.switch-port-disabled.why':
    '같은 컴퓨터와 같은 케이블이 다른 포트에서는 연결됩니다. 네트워크 담당자는 사용하지 않거나 의심스러운 장치가 꽂힌 포트를 끕니다.',
  'cause.switch-port-disabled.handover':
    '이 컴퓨터의 벽 포트에는 연결이 없고 다른 포트에서는 연결됩니다. 네트워크 담당자가 필요합니다. 함께 보낼 것: 포트의 라벨, 어댑터 주소(MAC), 연결이 끊긴 시각. 주소와 시각은 근거에 있습니다. 열기 전에 왜 껐는지 물어봅니다. 개인 스위치는 꽂지 않습니다.',

  'cause.client-nic-disabled.title': '네트워크 어댑터가 Windows에서 사용 안 함으로 되어 있습니다',
  'cause.client-nic-disabled.name': '사용 안 함인 어댑터',
  'cause.client-nic-disabled.why':
    '소프트웨어로 케이블을 뺀 것과 같습니다. 사용하도록 바꾸기 전에는 컴퓨터에서 아무것도 나가지 않습니다.',
  'cause.client-nic-disabled.handover':
    '컴퓨터의 네트워크 어댑터가 사용 안 함이며, 사용하도록 바꿀 수 없거나 바꾸어도 해결되지 않았거나 일부러 꺼 둔 것입니다. 누가 껐는지 아는 담당자, 또는 다시 끄는 정책(어댑터, 격리, VPN)의 담당자가 필요합니다.',

  'cause.client-nic-faulty.title': '네트워크 어댑터 또는 드라이버가 작동하지 않습니다',
  'cause.client-nic-faulty.name': '고장 난 어댑터',
  'cause.client-nic-faulty.why':
    '어댑터는 켜져 있지만 Windows가 오류를 표시하거나, 어댑터가 보이지 않거나, 패킷이 손상됩니다. 케이블로는 해결되지 않습니다.',
  'cause.client-nic-faulty.handover':
    '컴퓨터의 네트워크 어댑터가 작동하지 않습니다(근거 참조: 오류 코드, 손상된 패킷, 또는 같은 케이블에서 다른 컴퓨터는 연결됨). 드라이버(다시 설치 또는 롤백, 다시 시작이 필요할 수 있음)나 다른 어댑터를 준비할 PC 지원 담당자가 필요합니다.',

  'cause.client-wifi-not-associated.title': '컴퓨터가 회사 Wi-Fi에 연결되어 있지 않습니다',
  'cause.client-wifi-not-associated.name': '회사 Wi-Fi에 연결되지 않음',
  'cause.client-wifi-not-associated.why':
    '케이블이 없고, Wi-Fi는 아무 네트워크에도 연결되지 않았거나 손님용 같은 다른 네트워크에 연결되어 있습니다. 거기서는 WSUS에 닿지 않습니다.',
  'cause.client-wifi-not-associated.handover':
    '컴퓨터가 회사 Wi-Fi에 연결되어 있지 않으며 연결에 실패했습니다. 무선 네트워크 담당자가 필요합니다. 확인할 것: 네트워크의 인증서 또는 암호 만료, 무선 액세스 지점, 프로필을 배포하는 정책.',

  'cause.client-no-ip-or-offsite.title': '연결은 되지만 회사 네트워크로 가는 길이 없습니다',
  'cause.client-no-ip-or-offsite.name': '회사 주소 없음',
  'cause.client-no-ip-or-offsite.why':
    '회사 주소를 받지 못했거나 회사 밖의 네트워크에 있습니다. 거기서는 서버에 연결할 수 없습니다.',
  'cause.client-no-ip-or-offsite.handover':
    '컴퓨터가 연결은 되어 있지만 올바른 회사 주소가 없거나(근거 참조) 회사 밖에 있습니다. 포트의 DHCP와 VLAN 또는 VPN을 볼 네트워크 담당자가 필요합니다. 계속 밖에 있는 컴퓨터는 이 WSUS로 관리할 수 없습니다. 이것은 설계의 문제입니다.',

  'cause.wsus-policy-missing.title': '컴퓨터가 이 WSUS 서버를 모릅니다',
  'cause.wsus-policy-missing.name': 'WSUS 정책 없음',
  'cause.wsus-policy-missing.why':
    '주소가 든 정책이 도착하지 않았거나, 그 주소를 사용하라는 값이 없습니다. 그래서 컴퓨터는 Microsoft에 묻거나 아무에게도 묻지 않습니다.',
  'cause.wsus-policy-missing.handover':
    '컴퓨터의 정책에 WSUS 주소가 없으며 정책을 다시 가져와도 오지 않았습니다. 그룹 정책 담당자가 필요합니다. 확인할 것: 컴퓨터의 조직 구성 단위, 보안 필터와 WMI 필터, 도메인 가입 여부. 도메인에서는 값을 직접 입력하지 않습니다. 정책이 덮어씁니다.',

  'cause.wsus-url-wrong.title': '정책의 WSUS 주소가 잘못되었습니다',
  'cause.wsus-url-wrong.name': '잘못된 WSUS 주소',
  'cause.wsus-url-wrong.why':
    '컴퓨터가 WSUS가 없는 곳에서 찾습니다. 다른 포트, 뒤바뀐 http와 https, 끝의 슬래시, 없어진 서버 등입니다.',
  'cause.wsus-url-wrong.handover':
    '정책이 컴퓨터에 이 서버와 맞지 않는 WSUS 주소를 줍니다(근거 참조). 두 주소(업데이트와 통계)를 똑같이 바로잡을 그룹 정책 담당자가 필요합니다. 다른 서버로 옮기는 중이라면 먼저 물어봅니다.',

  'cause.au-disabled-by-policy.title': '정책이 자동 업데이트를 껐습니다',
  'cause.au-disabled-by-policy.name': '꺼진 자동 업데이트',
  'cause.au-disabled-by-policy.why': '그러면 컴퓨터가 스스로 검색하지 않으므로 정책의 WSUS 주소가 소용이 없습니다.',
  'cause.au-disabled-by-policy.handover':
    '정책이 컴퓨터의 자동 업데이트를 끕니다. 그 정책의 담당자와 컴퓨터의 담당자가 필요합니다. 키오스크나 가상 데스크톱 원본은 일부러 멈춰 둔 것일 수 있으며, 켜면 업데이트를 설치하기 시작합니다.',

  'cause.wu-service-disabled.title': 'Windows Update 서비스가 시작할 수 없게 되어 있습니다',
  'cause.wu-service-disabled.name': '사용 안 함인 업데이트 서비스',
  'cause.wu-service-disabled.why':
    '이 서비스가 없으면 검색도 다운로드도 되지 않습니다. 중지됨만으로는 정상입니다. Windows가 필요할 때 시작합니다. 사용 안 함은 정상이 아닙니다.',
  'cause.wu-service-disabled.handover':
    '컴퓨터의 Windows Update 서비스를 사용하도록 바꾸어도 다시 사용 안 함이 되거나, 서비스가 없습니다. 선임 관리자가 필요합니다. 업데이트를 막는 도구나 보안 강화 스크립트가 다시 바꿀 수 있고, 관리 제품이 일부러 바꿀 수도 있습니다. 서비스가 없으면 PC 지원 담당자가 처리합니다.',

  'cause.dns-or-hosts-wrong.title': 'WSUS 서버의 이름이 다른 곳을 가리킵니다',
  'cause.dns-or-hosts-wrong.name': '잘못된 이름 풀이',
  'cause.dns-or-hosts-wrong.why':
    '컴퓨터가 이름으로 서버를 찾지만 주소를 얻지 못하거나 다른 컴퓨터의 주소를 얻습니다. hosts 파일의 오래된 줄이나 이름 서버 때문입니다.',
  'cause.dns-or-hosts-wrong.handover':
    '컴퓨터에서 WSUS 서버의 이름이 아무 데도 가리키지 않거나 다른 컴퓨터를 가리킵니다(근거 참조). 오래된 레코드를 바로잡거나 제거할 DNS 담당자가 필요합니다. hosts 파일의 줄이 의도된 것이라면 그것을 쓴 담당자에게 물어봅니다.',

  'cause.port-blocked.title': '도중에 무언가가 컴퓨터와 WSUS 사이를 막고 있습니다',
  'cause.port-blocked.name': 'WSUS까지의 길이 막힘',
  'cause.port-blocked.why':
    '컴퓨터가 WSUS 포트로 보낸 것이 응답 없이 버려집니다. 서버, 컴퓨터, 또는 그 사이의 방화벽이 그렇게 합니다.',
  'cause.port-blocked.handover':
    '이름은 맞는 서버를 가리키지만 컴퓨터가 WSUS 포트에서 응답을 받지 못합니다. 두 주소와 포트를 가지고 네트워크 담당자 또는 방화벽 정책 담당자에게 알립니다. CVE-2025-59287이 해결된 빌드보다 낮은 서버에서는 아무것도 열지 않습니다. 먼저 업데이트하고 다시 시작합니다.',

  'cause.winhttp-proxy-wrong.title': '시스템 프록시가 컴퓨터와 WSUS 사이에 있습니다',
  'cause.winhttp-proxy-wrong.name': '시스템 프록시가 막음',
  'cause.winhttp-proxy-wrong.why':
    'Windows Update는 사용자가 아니라 시스템의 프록시 서버를 사용합니다. 내부 서버에 보낼 요청을 그 프록시 서버로 보내고 거절당합니다.',
  'cause.winhttp-proxy-wrong.handover':
    '컴퓨터의 시스템 프록시(WinHTTP)에 WSUS 서버가 예외로 들어 있지 않아 검색이 프록시 오류로 끝납니다. 이 설정은 모든 시스템 서비스에 영향을 주므로 프록시 담당자가 필요합니다. 정책으로 배포되는 값이라면 정책에서 바로잡습니다.',

  'cause.client-scan-fails.title': '업데이트 검색이 오류로 끝납니다',
  'cause.client-scan-fails.name': '검색 실패',
  'cause.client-scan-fails.why':
    '컴퓨터가 시도하지만 검색이 코드와 함께 끊깁니다. 어디를 볼지 코드가 알려 주며, 다른 진단 결과로 설명되는 경우가 많습니다.',
  'cause.client-scan-fails.handover':
    '컴퓨터의 업데이트 검색이 근거에 나온 코드로 끝나며 여기서는 해결되지 않습니다. WSUS 관리자가 필요합니다. 코드의 뜻은 WSUS Medic의 찾아보기에 있습니다. 클라이언트 검색 오류라는 다른 증상입니다.',

  'cause.reporting-only-broken.title': '컴퓨터는 요청하지만 보고가 도착하지 않습니다',
  'cause.reporting-only-broken.name': '도착하지 않는 보고',
  'cause.reporting-only-broken.why':
    '마지막 연결은 최근이고 보고는 며칠 전입니다. 검색은 되고, 결과가 데이터베이스로 가는 도중에 사라집니다. 네트워크, 정책, 서비스는 정상입니다.',
  'cause.reporting-only-broken.handover':
    '컴퓨터는 날마다 검색하지만 보고가 도착하지 않습니다. WSUS 관리자가 필요합니다. 서버에서 확인할 것: 보고 웹 서비스(SSL을 요구하면 안 됨), 이벤트 테이블의 크기, 이벤트 12002, IIS 로그의 ReportingWebService.asmx 요청. 컴퓨터에서 확인할 것: 코드 0x8024F001과 0x8024F004, 사용자의 프록시 서버.',

  'cause.event-table-full.title': '보고 테이블이 너무 큽니다',
  'cause.event-table-full.name': '너무 큰 보고 테이블',
  'cause.event-table-full.why':
    'WSUS는 모든 보고를 보관합니다. 행이 수백만 개이면 새 보고를 저장하는 데 너무 오래 걸려 포기합니다.',
  'cause.event-table-full.handover':
    'SUSDB의 tbEventInstance 테이블에 감당할 수 없을 만큼 많은 행이 있습니다(근거 참조). 데이터베이스 관리자와 WSUS 선임 관리자가 필요합니다. 먼저 SUSDB를 백업하고 동기화를 멈춥니다. 그런 다음 업무 시간 외에 오래된 보고를 조금씩 지우고 인덱스를 새로 만듭니다. 백업이 없으면 되돌릴 수 없습니다.',

  'cause.scan-source-not-wsus.title': '컴퓨터가 WSUS 대신 Microsoft에 묻습니다',
  'cause.scan-source-not-wsus.name': 'Microsoft에 묻는 컴퓨터',
  'cause.scan-source-not-wsus.why':
    '다른 정책이 모든 업데이트나 일부 종류의 검색을 Microsoft로 보냅니다. 그래서 이 서버에는 아무것도 오지 않습니다.',
  'cause.scan-source-not-wsus.handover':
    'WSUS가 설정되어 있는데도 컴퓨터의 정책이 검색을 Windows Update로 보냅니다(WSUS와 함께 설정된 연기, 검색 원본, 장치 관리). 업데이트를 어디에서 받을지 정하는 담당자가 필요합니다. 설치되는 업데이트가 달라지므로 결정이 필요한 일입니다. Windows 11에서는 이전 값 DisableDualScan이 지원되지 않습니다.',

  'cause.wu-store-corrupt.title': 'Windows Update의 로컬 데이터베이스가 손상되었습니다',
  'cause.wu-store-corrupt.name': '손상된 업데이트 저장소',
  'cause.wu-store-corrupt.why':
    'Windows는 업데이트 정보를 로컬 파일에 적어 둡니다. 검색이 그 파일의 손상을 뜻하는 코드로 자꾸 끊깁니다.',
  'cause.wu-store-corrupt.handover':
    '컴퓨터의 Windows Update 로컬 저장소가 손상되었으며, 지금 이름을 바꿀 수 없거나 바꾸어도 해결되지 않았습니다. PC 지원 담당자가 필요합니다. 먼저 보류 중인 다시 시작을 마치고 드라이브의 공간을 확보합니다. 폴더는 지우지 않고 이름만 바꾸며 다른 시스템 폴더는 손대지 않습니다.',

  'cause.client-clock-skew.title': '컴퓨터의 시계가 맞지 않습니다',
  'cause.client-clock-skew.name': '맞지 않는 시계',
  'cause.client-clock-skew.why':
    '알려진 바로는 시계가 5분 넘게 틀리면 로그온과 인증서가 실패하고, SSL을 통한 검색도 실패합니다.',
  'cause.client-clock-skew.handover':
    '컴퓨터의 시계가 틀리며(근거 참조), 시간 원본에 다시 물을 수 없거나 물어도 해결되지 않았습니다. 도메인이나 가상 컴퓨터의 시간을 관리하는 담당자가 필요합니다. 도메인에서는 시간을 직접 맞추지 않습니다.',

  'cause.client-just-joined.title': '이상이 없습니다. 새 컴퓨터입니다',
  'cause.client-just-joined.name': '아직 이름',
  'cause.client-just-joined.why':
    '설치하거나 가입한 지 하루가 되지 않았고 오류도 없습니다. 첫 검색이 아직 남아 있습니다.',
  'cause.client-just-joined.handover':
    '컴퓨터가 새것이라 아직 보고하지 않았습니다. 필요한 담당자는 없으며 내일 다시 봅니다. 그때도 없으면 이 확인을 다시 시작합니다.',

  'cause.client-on-other-server.title': '컴퓨터가 다른 WSUS 서버에 보고합니다',
  'cause.client-on-other-server.name': '다른 서버에 보고',
  'cause.client-on-other-server.why':
    '다른 서버와 정상으로 작동합니다. 여기에는 기껏해야 항목의 사본이 다음 집계 때 나타납니다.',
  'cause.client-on-other-server.handover':
    '컴퓨터가 다른 WSUS 서버에 보고합니다(이름은 근거 참조). 그 서버에서 항목을 봅니다. 이 서버로 옮겨야 한다면 그룹 정책 담당자가 정책을 바꿉니다.',

  'cause.configmgr-managed.title': '이 컴퓨터는 Configuration Manager가 관리합니다',
  'cause.configmgr-managed.name': 'Configuration Manager가 관리',
  'cause.configmgr-managed.why':
    '상태는 그쪽에 있습니다. 알려진 바로는 WSUS 콘솔은 그 뒤의 엔진일 뿐이며 보고 없이 남습니다.',
  'cause.configmgr-managed.handover':
    '컴퓨터가 Configuration Manager의 클라이언트입니다. 그 관리자가 필요합니다. 컴퓨터의 상태는 그쪽에 있고 로그는 컴퓨터의 WUAHandler.log, ScanAgent.log, LocationServices.log입니다. WSUS 콘솔에서는 정리하거나 승인하지 않습니다.',

  'cause.max-clients-reached.title': '서버가 컴퓨터를 더 받지 않습니다',
  'cause.max-clients-reached.name': '컴퓨터 수 한도 도달',
  'cause.max-clients-reached.why': '이 WSUS에 허용된 만큼 컴퓨터가 등록되어 있습니다. 새 컴퓨터는 거절됩니다.',
  'cause.max-clients-reached.handover':
    '이 WSUS가 컴퓨터 수의 한도에 이르렀습니다(이벤트 400, 13062). WSUS 선임 관리자가 필요합니다. 먼저 왜 이렇게 많은지 찾습니다. 없어진 컴퓨터의 항목이거나, 시작할 때마다 새 ID를 만드는 가상 데스크톱일 수 있습니다. 항목 제거는 정확히 되돌릴 수 없지만 한도를 올리는 것은 되돌릴 수 있습니다.',

  'cause.target-group-mismatch.title': '컴퓨터가 정책이 요청한 것과 다른 그룹에 있습니다',
  'cause.target-group-mismatch.name': '다른 그룹에 있음',
  'cause.target-group-mismatch.why':
    '보고는 하지만 찾는 곳에 없습니다. 그룹을 콘솔이 정하거나, 그 이름의 그룹이 없습니다.',
  'cause.target-group-mismatch.handover':
    '컴퓨터가 정책이 요청한 것과 다른 그룹에 있습니다. 그룹을 콘솔과 정책 중 어느 쪽이 정할지 결정할 WSUS 관리자가 필요합니다. 서버 전체에서 바꾸면 모든 컴퓨터가 옮겨지고 승인이 적용되므로 변경 요청이 있을 때만 바꿉니다.',

  'cause.duplicate-susclientid.title': '복제한 컴퓨터들이 같은 ID로 보고합니다',
  'cause.duplicate-susclientid.name': '여러 컴퓨터의 같은 ID',
  'cause.duplicate-susclientid.why':
    'WSUS ID가 든 이미지에서 복사한 컴퓨터들입니다. 서로 항목을 덮어쓰므로 한 번에 하나만 보입니다.',
  'cause.duplicate-susclientid.handover':
    '여러 컴퓨터가 WSUS ID 하나를 함께 사용합니다(이름은 근거 참조). 복제본마다, 그리고 이미지에 대해 선임 관리자가 필요합니다. 복제본마다 할 일: Windows Update를 중지하고, HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate 키를 파일로 내보내고, SusClientId, SusClientIdValidation, PingID, AccountDomainSid를 빼고, 서비스를 시작해 검색합니다. 내보낸 파일은 문제도 되살리므로 컴퓨터를 잘못 골랐을 때만 사용합니다. 함께 쓰던 항목의 기록과 그룹은 없어집니다. 이미지는 캡처하기 전 마지막 단계에서 바로잡습니다.',
}
