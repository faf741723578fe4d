import type { computerTree as english } from '../en/computer-tree'

export const computerTree: Record<keyof typeof english, string> = {
  'symptom.computer-not-reported.title': '컴퓨터가 상태를 보고하지 않음',
  'symptom.computer-not-reported.quote':
    '이 컴퓨터는 아직 상태를 보고하지 않았습니다. · 이 컴퓨터는 30일 이상 상태를 보고하지 않았습니다.',
  'node.computer-not-reported.affected.title': '보고하지 않는 컴퓨터가 몇 대입니까?',
  'node.computer-not-reported.affected.why':
    '한 대이면 그 컴퓨터를 봅니다. 같은 때부터 모두이면 서버를 봅니다. 몇 대가 번갈아 보이면 ID를 함께 쓰는 것일 수 있습니다.',
  'node.computer-not-reported.planned.title': '누군가 이 서버에서 작업 중이거나 일부러 중지한 것이 있습니까?',
  'node.computer-not-reported.planned.why':
    '일부러 중지한 것은 묻지 않고 시작하면 안 됩니다. 공격을 막으려고 급히 꺼 둔 경우도 똑같이 보입니다.',
  'node.computer-not-reported.server.title': '서버가 보고를 받을 수 있습니까?',
  'node.computer-not-reported.server.why':
    '컴퓨터는 IIS, 사이트, 응용 프로그램 풀과 서버의 방화벽을 거쳐 보고합니다. 이 가운데 하나가 꺼지면 모두 조용해집니다.',
  'node.computer-not-reported.data.title': '서버가 데이터베이스와 파일을 사용할 수 있습니까?',
  'node.computer-not-reported.data.why': '이것이 없으면 페이지가 응답해도 보고를 받지 못합니다.',
  'node.computer-not-reported.twins.title': '복제한 컴퓨터들이 ID 하나를 함께 씁니까?',
  'node.computer-not-reported.twins.why':
    '번갈아 보입니다. 같은 ID를 가진 복제본이 그렇게 보이며, 케이블이나 정책에서 할 일은 없습니다.',
  'node.computer-not-reported.row.title': '서버는 이 컴퓨터를 어떻게 알고 있습니까?',
  'node.computer-not-reported.row.why':
    '자리에서 일어나기 전에 봅니다. 남은 항목인지, 다른 서버나 Configuration Manager가 관리하는지, 서버가 가득 찼는지 확인합니다.',
  'node.computer-not-reported.times.title': '두 시각 가운데 어느 것이 오래되었습니까?',
  'node.computer-not-reported.times.why':
    '마지막 연결과 마지막 상태 보고는 다릅니다. 연결은 최근이고 보고가 오래되었으면 컴퓨터는 켜져 있고 연결되어 있으며 보고만 사라지는 것입니다.',
  'node.computer-not-reported.reports-first.title': '보고가 왜 도착하지 않습니까?',
  'node.computer-not-reported.reports-first.why':
    '컴퓨터는 요청하고 응답을 받습니다. 그래서 보고를 받는 페이지, 테이블, 보고가 가는 길만 봅니다.',
  'node.computer-not-reported.power.title': '컴퓨터가 켜져 있습니까?',
  'node.computer-not-reported.power.why':
    '직접 보거나 그 자리에 있는 사람에게 묻습니다. 화면이 어두운 것만으로는 알 수 없으니 키를 눌러 봅니다.',
  'node.computer-not-reported.power-check.title': '컴퓨터가 서버에 응답합니까?',
  'node.computer-not-reported.power-check.why':
    '꺼진 컴퓨터는 아무것에도 응답하지 않습니다. 무엇에든 응답하면 켜져 있는 것입니다.',
  'node.computer-not-reported.kind.title': '컴퓨터가 어떻게 연결되어 있습니까?',
  'node.computer-not-reported.kind.why': '케이블, Wi-Fi, 회사 밖은 문제가 서로 다릅니다.',
  'node.computer-not-reported.light.title': '링크 표시등이 켜져 있습니까?',
  'node.computer-not-reported.light.why':
    '케이블이 컴퓨터에 꽂히는 곳의 작은 표시등입니다. 연결되어 있으면 초록색이나 주황색으로 켜지거나 깜박입니다.',
  'node.computer-not-reported.adapter.title': '네트워크 어댑터가 Windows에서 켜져 있습니까?',
  'node.computer-not-reported.adapter.why':
    '사용 안 함이거나 고장 난 어댑터는 표시등이 꺼져 있고 케이블로는 해결되지 않습니다. 그래서 케이블보다 먼저 봅니다.',
  'node.computer-not-reported.seated.title': '케이블이 양쪽 끝에 단단히 꽂혀 있습니까?',
  'node.computer-not-reported.seated.why':
    '컴퓨터 쪽과 벽 쪽 모두 봅니다. 딸깍 소리가 날 때까지 누르고 살짝 당겨 봅니다.',
  'node.computer-not-reported.cable.title': '확실히 정상인 케이블로 바꾸면 표시등이 켜집니까?',
  'node.computer-not-reported.cable.why': '연결되어 있는 컴퓨터의 케이블을 가져와 바꿉니다. 다른 것은 바꾸지 않습니다.',
  'node.computer-not-reported.port.title': '다른 벽 포트에 꽂으면 표시등이 켜집니까?',
  'node.computer-not-reported.port.why': '다른 컴퓨터가 잘 되는 포트에 같은 케이블로 꽂아 봅니다.',
  'node.computer-not-reported.other.title': '다른 컴퓨터를 이 케이블과 포트에 꽂으면 연결됩니까?',
  'node.computer-not-reported.other.why': '연결되면 케이블과 포트는 정상이고 이 컴퓨터의 어댑터가 문제입니다.',
  'node.computer-not-reported.link.title': '왜 연결이 없습니까?',
  'node.computer-not-reported.link.why': '어댑터에 대한 Windows의 정보와 케이블, 포트 시험의 결과를 함께 봅니다.',
  'node.computer-not-reported.wireless.title': '컴퓨터가 회사 Wi-Fi에 연결되어 있습니까?',
  'node.computer-not-reported.wireless.why':
    '손님용 Wi-Fi나 휴대폰 핫스팟도 연결된 것처럼 보이지만 WSUS에 닿지 않습니다.',
  'node.computer-not-reported.address.title': '컴퓨터가 회사 주소를 받았습니까?',
  'node.computer-not-reported.address.why':
    '연결만으로는 부족합니다. 169.254로 시작하는 주소는 아무도 주소를 주지 않았다는 뜻입니다.',
  'node.computer-not-reported.policy.title': '컴퓨터가 어디에 물을지 알고 있습니까?',
  'node.computer-not-reported.policy.why':
    'WSUS 주소는 정책으로 옵니다. 없거나, 틀리거나, 꺼져 있거나, 다른 정책에 밀리면 서버에는 아무것도 오지 않습니다.',
  'node.computer-not-reported.services.title': 'Windows Update 서비스가 시작할 수 있고 시계가 맞습니까?',
  'node.computer-not-reported.services.why':
    '사용 안 함인 서비스는 아무것도 검색하지 않습니다. 시계가 틀리면 인증서가 실패합니다.',
  'node.computer-not-reported.path.title': '컴퓨터가 WSUS까지 닿습니까?',
  'node.computer-not-reported.path.why':
    '먼저 이름이 맞는 서버를 가리켜야 하고, 포트가 응답해야 하고, 그 사이에 프록시 서버가 없어야 합니다.',
  'node.computer-not-reported.scan.title': '업데이트 검색이 어떻게 끝납니까?',
  'node.computer-not-reported.scan.why':
    '마지막 검색의 코드가 원인을 알려 줍니다. 코드가 없고 새 컴퓨터이면 아직 이른 것뿐입니다.',
  'node.computer-not-reported.reports.title': '보고가 도착하고 맞는 그룹에 있습니까?',
  'node.computer-not-reported.reports.why':
    '검색은 됩니다. 남은 것은 보고가 데이터베이스로 가는 길과 표시되는 그룹입니다.',
  'node.computer-not-reported.identity.title': '정말 이 컴퓨터입니까?',
  'node.computer-not-reported.identity.why':
    '같은 ID의 복제본은 서로를 가립니다. 그리고 전에 켜져 있던 컴퓨터가 지금은 꺼져 있을 수 있습니다.',
  'node.computer-not-reported.end.title': '결과',
  'node.computer-not-reported.end.why':
    '찾은 원인, 해결한 것, 확인하지 못한 것입니다. 새 보고가 증거이며 다음 검색까지, 길면 하루가 걸립니다. 내일 두 시각을 다시 봅니다.',
}
