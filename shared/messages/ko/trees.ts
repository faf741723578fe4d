import type { trees as english } from '../en/trees'

export const trees: Record<keyof typeof english, string> = {
  'symptom.services-not-running.title': '일부 서비스가 실행되고 있지 않음',
  'symptom.services-not-running.quote':
    '서버 구성을 확인하십시오. 하나 이상의 업데이트 서비스 구성 요소에 연결할 수 없습니다. … 실행되고 있지 않은 서비스: SelfUpdate',

  'node.services-not-running.listed.title': '메시지에 어떤 구성 요소가 나왔습니까?',
  'node.services-not-running.listed.why':
    '콘솔에는 WSUS의 마지막 자체 검사에서 응답하지 않은 구성 요소가 나옵니다. 그에 따라 먼저 볼 곳이 달라집니다.',
  'node.services-not-running.self-update-first.title': 'SelfUpdate 폴더가 응답합니까?',
  'node.services-not-running.self-update-first.why':
    '이 폴더만 나왔고, 알려진 바로는 아주 오래된 컴퓨터에만 필요합니다. 그래서 먼저 확인합니다.',
  'node.services-not-running.planned.title': '누군가 이 서버에서 작업 중이거나 일부러 중지한 것이 있습니까?',
  'node.services-not-running.planned.why':
    '일부러 중지한 것은 묻지 않고 시작하면 안 됩니다. 공격을 막으려고 급히 꺼 둔 경우도 똑같이 보입니다.',
  'node.services-not-running.database-kind.title': 'WSUS 데이터베이스는 어디에 있습니까?',
  'node.services-not-running.database-kind.why':
    '이 서버에서 시작할 수 있는 것이 여기서 정해집니다. 레지스트리에서 읽고, 읽지 못할 때만 묻습니다.',
  'node.services-not-running.database.title': '데이터베이스가 실행 중입니까?',
  'node.services-not-running.database.why':
    'WSUS는 모든 정보를 데이터베이스에 보관합니다. 데이터베이스가 멈추면 콘솔, 컴퓨터, 동기화가 모두 실패하고 메시지는 저마다 다릅니다.',
  'node.services-not-running.remote-database.title': '다른 호스트의 데이터베이스가 응답합니까?',
  'node.services-not-running.remote-database.why':
    '여기서는 데이터베이스가 응답하는지, WSUS의 접속을 받아들이는지만 볼 수 있습니다. 시작은 그 호스트에서 합니다.',
  'node.services-not-running.web.title': 'WSUS 웹 페이지가 응답합니까?',
  'node.services-not-running.web.why':
    '콘솔과 컴퓨터는 웹 사이트로만 WSUS에 연결합니다. IIS 서비스, 사이트, 응용 프로그램 풀이 모두 실행되어야 합니다.',
  'node.services-not-running.service.title': 'WSUS 서비스가 실행 중입니까?',
  'node.services-not-running.service.why':
    '동기화와 다운로드를 맡고 다른 구성 요소를 검사합니다. 이 서비스가 실행되어야 콘솔의 목록도 새로 고쳐집니다.',
  'node.services-not-running.logs.title': '로그에 무엇이 나와 있습니까?',
  'node.services-not-running.logs.why':
    '응용 프로그램, 보안, 시스템 로그와 SoftwareDistribution.log에는 상태만 봐서는 모르는 것이 나옵니다. 비정상 종료, 거부된 로그온, 거절된 자체 검사 등입니다.',
  'node.services-not-running.self-update.title': 'SelfUpdate 폴더가 응답합니까?',
  'node.services-not-running.self-update.why':
    '알려진 바로는 아주 오래된 컴퓨터에만 필요하므로 가장 덜 중요합니다. 그래도 콘솔의 목록에는 다른 것과 똑같이 나옵니다.',
  'node.services-not-running.health.title': '콘솔의 목록이 최신 상태입니까?',
  'node.services-not-running.health.why':
    '콘솔은 서비스에 직접 묻지 않습니다. 마지막 자체 검사가 적어 둔 내용을 보여 주므로 이미 지나간 문제일 수 있습니다.',
  'node.services-not-running.end.title': '결과',
  'node.services-not-running.end.why': '찾은 원인, 해결한 것, 확인하지 못한 것입니다.',

  'outcome.solved.title': '해결됨, 다시 확인 완료',
  'outcome.solved.text':
    '찾은 원인과 증상이 모두 사라졌습니다. 문제를 찾은 것과 같은 방법으로 다시 읽어서 확인했습니다.',
  'outcome.found.title': '원인을 찾음, 아직 해결되지 않음',
  'outcome.found.text': '찾은 원인이 아직 남아 있습니다. 해결하거나 이 보고서와 함께 담당자에게 넘깁니다.',
  'outcome.nothing-found.title': '이상 없음',
  'outcome.nothing-found.text':
    '모두 확인했고 정상입니다. 메시지가 계속 나오면 콘솔을 닫았다가 다시 열고 메시지의 시각을 확인합니다.',
  'outcome.open.title': '결론을 내리지 못함',
  'outcome.open.text':
    '확인하지 못한 것이 있거나, 알려진 원인 없이 증상이 남아 있습니다. 이상 없음이 아닙니다. 무엇을 더 알아야 하는지 아래에 있습니다.',
}
