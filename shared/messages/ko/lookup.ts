import type { lookup as english } from '../en/lookup'

export const lookup: Record<keyof typeof english, string> = {
  'lookup.title': '찾아보기',
  'lookup.lead': '코드, 이벤트, 메시지, 용어의 의미와 다음에 볼 곳을 찾습니다. 인터넷 없이 작동합니다.',
  'lookup.search': '코드, 이벤트, 메시지 또는 단어',
  'lookup.search.hint': '예: 0x80244022, 7053, AppOffline, 인증서',
  'lookup.search.none': '알려진 항목이 없습니다. 번호만 입력하거나 다른 단어로 찾아보세요.',
  'lookup.search.more': '전체 {m}개 중 {n}개를 표시합니다. 더 입력하면 범위가 좁아집니다.',
  'lookup.meaning': '의미',
  'lookup.causes-of': '가리키는 원인: {causes}',
  'lookup.no-cause': '이것만으로 가리키는 원인은 없습니다.',

  'lookup.paste': '또는 보이는 내용을 붙여넣기',
  'lookup.paste.hint': '오류 메시지, 코드, 이벤트 ID 또는 로그. 붙여넣은 내용은 이 컴퓨터에만 남습니다.',
  'lookup.paste.button': '증상 찾기',
  'lookup.paste.too-long': '너무 깁니다. 최대 {limit} MB까지, 되도록 오류 앞뒤의 줄만 붙여넣습니다.',
  'lookup.working': '찾는 중…',

  'lookup.sounds-like': '비슷한 증상',
  'lookup.causes': '가능한 원인',
  'lookup.because': '근거: “{text}”, {line}번째 줄',
  'lookup.line': '{line}번째 줄',
  'lookup.next': '다음에 할 일',
  'lookup.next.start': '확인 시작: {symptom}',
  'lookup.next.collect': '{symptom}. {collect}',
  'lookup.recognised': '알아본 항목',
  'lookup.recognised.more': '알아본 항목 {m}개 중 앞의 {n}개를 표시합니다.',
  'lookup.good': '정상임을 나타내는 항목입니다.',
  'lookup.state.empty': '살펴볼 내용이 없습니다.',
  'lookup.state.binary': '읽을 수 있는 텍스트가 아닙니다. 편집기에서 열어 오류 앞뒤의 줄을 복사하세요.',
  'lookup.nothing': '이 내용에서 알려진 항목을 찾지 못했습니다. 고장이라는 뜻도, 정상이라는 뜻도 아닙니다.',
  'lookup.meant-only': '알려진 항목이 있지만 가리키는 증상은 없습니다.',
  'lookup.triage': '다음 질문이 범위를 가장 잘 좁혀 줍니다.',
  'lookup.triage.1':
    '컴퓨터 한 대, 한 그룹, 아니면 전체입니까? 동시에 전체: 서버. 한 대: 그 컴퓨터. 번갈아 가며 일부: 같은 ID를 쓰는 컴퓨터.',
  'lookup.triage.2': '한 번도 나타나지 않았습니까, 아니면 마지막 연결이 오래되었습니까?',
  'lookup.triage.3':
    '마지막 연결과 마지막 상태 보고 중 어느 것이 오래되었습니까? 보고만 오래됨: 보고 경로의 문제. 둘 다 오래됨: 서버에 연결하지 못함.',
  'lookup.triage.4':
    'Configuration Manager가 이 WSUS를 관리합니까? 그렇다면 WSUS 콘솔보다 해당 제품의 로그가 더 많이 알려 줍니다.',
  'lookup.triage.5':
    '같은 주소가 서버에서는 응답하고 외부에서는 응답하지 않습니까? 그렇다면 방화벽, DNS, 프록시 서버를 살펴봅니다.',
  'lookup.triage.6':
    '503은 누가 응답했습니까? “Server: Microsoft-HTTPAPI/2.0”이면 WSUS에 닿기 전에 Windows가 거절한 것입니다. 응용 프로그램 풀을 살펴봅니다.',
  'lookup.triage.7': '가득 찬 드라이브가 있습니까? 다른 증상의 절반이 여기서 생기고, 확인은 금방 끝납니다.',

  'lookup.kind.code': '오류 코드',
  'lookup.kind.event': '이벤트',
  'lookup.kind.message': 'Configuration Manager 메시지',
  'lookup.kind.status': '웹 서버의 응답',
  'lookup.kind.httperr': 'HTTPERR의 원인',
  'lookup.kind.sql': 'SQL Server 오류',
  'lookup.kind.text': '로그 또는 콘솔의 메시지',
  'lookup.kind.term': '용어',

  'lookup.symptom.computer-not-reported.name': '컴퓨터가 상태를 보고하지 않음',
  'lookup.symptom.computer-not-reported.collect':
    '모을 것: 콘솔에 표시된 마지막 연결과 마지막 상태 보고, 컴퓨터의 WSUS 정책(gpresult), WindowsUpdate.log.',
  'lookup.symptom.connection-error-503.name': '연결 오류, HTTP 503 또는 메시지 6703',
  'lookup.symptom.connection-error-503.collect':
    '모을 것: WsusPool과 WSUS 사이트의 상태, 시스템 로그의 WAS 이벤트, HTTPERR 로그, 메시지의 전체 내용.',
  'lookup.symptom.setup-0x80070643.name': '설치 중 0x80070643 또는 다른 오류',
  'lookup.symptom.setup-0x80070643.collect':
    '먼저 무엇을 설치했는지 정합니다: WSUS 3.0, 2012 이상의 역할, 업데이트. 모을 것: 설치를 실행한 사용자의 프로필에 있는 설치 로그.',
  'lookup.symptom.services-not-running.name': '일부 서비스가 실행되고 있지 않음',
  'lookup.symptom.services-not-running.collect':
    '모을 것: 콘솔에 나열된 이름, WSUS와 IIS와 데이터베이스 서비스의 상태, 응용 프로그램 로그.',
  'lookup.symptom.console-crash.name': '콘솔이 종료되거나 연결이 계속 끊김',
  'lookup.symptom.console-crash.collect':
    '모을 것: 이벤트 7032 또는 7053의 전체 내용, 다른 콘솔이나 다른 사용자로는 작동하는지, 응용 프로그램 로그. 7053의 내용을 읽기 전에는 아무것도 지우지 않습니다.',
  'lookup.symptom.sync-fails.name': '동기화 실패',
  'lookup.symptom.sync-fails.collect':
    '모을 것: 마지막 동기화의 오류 메시지, 그 시각의 SoftwareDistribution.log, 프록시 설정. Configuration Manager가 있으면 wsyncmgr.log와 WCM.log.',
  'lookup.symptom.client-scan-error.name': '컴퓨터에서 업데이트를 찾을 때 오류',
  'lookup.symptom.client-scan-error.collect':
    '모을 것: 코드, WindowsUpdate.log(Get-WindowsUpdateLog), 컴퓨터의 WSUS 주소, IIS 로그에서 그 주소와 시각의 줄.',
  'lookup.symptom.content-problem.name': '업데이트 파일이 없거나 다운로드가 멈춤',
  'lookup.symptom.content-problem.collect':
    '모을 것: 이벤트 364의 내용, 콘텐츠 드라이브의 남은 공간, 레지스트리와 IIS의 콘텐츠 경로, 폴더의 권한.',
  'lookup.symptom.wsus-slow.name': 'WSUS가 느리거나 시간이 초과됨',
  'lookup.symptom.wsus-slow.collect':
    '모을 것: 업데이트와 대체된 업데이트의 수, SUSDB의 크기, 남은 메모리, w3wp와 데이터베이스의 CPU 사용량, 마지막 유지 관리 시각.',
  'lookup.symptom.ssl-problem.name': '인증서 또는 암호화 문제',
  'lookup.symptom.ssl-problem.collect':
    '모을 것: WSUS 사이트의 인증서(이름, 날짜, 발급자), 바인딩, SSL이 필요한 디렉터리, 컴퓨터의 WSUS 주소.',
  'lookup.symptom.duplicate-ids.name': '컴퓨터가 같은 ID를 쓰거나 나타났다 사라짐',
  'lookup.symptom.duplicate-ids.collect':
    '모을 것: 해당하는 컴퓨터 두 대의 SusClientId, 복제한 방법, 가상 데스크톱인지 여부.',
  'lookup.symptom.downstream-problem.name': '다운스트림 서버가 동기화 또는 보고하지 않음',
  'lookup.symptom.downstream-problem.collect':
    '모을 것: 두 서버의 이름, 포트, 버전, 복제본인지 여부, 마지막 동기화의 오류 메시지.',
  'lookup.symptom.security-state.name': 'WSUS 서버의 보안',
  'lookup.symptom.security-state.collect':
    '모을 것: Windows의 빌드와 마지막 업데이트, 포트 8530과 8531에 접근할 수 있는 범위, 이벤트의 전체 내용. 공격 흔적이 있으면 아무것도 변경하지 말고 로그를 보존한 뒤 보안 담당자에게 알립니다.',
}
