/** 여러 컴퓨터 중 어느 것인지. */
export const whichComputer = {
  'ui.computer.title': '어느 컴퓨터입니까?',
  'ui.computer.lead': '서버에는 컴퓨터가 여러 대 등록되어 있습니다. 보고하지 않는 컴퓨터를 고르거나 이름을 입력합니다.',
  'ui.computer.name': '컴퓨터 이름',
  'ui.computer.list': '서버에 등록된 컴퓨터(오래 보고하지 않은 순)',
  'ui.computer.reading': '서버의 목록을 읽는 중입니다…',
  'ui.computer.shown': '전체 {m}대 중 {n}대를 표시합니다. 이름의 일부를 입력하면 찾을 수 있습니다.',
  'ui.computer.none': '목록에 없는 이름입니다. 그래도 사용할 수 있습니다.',
  'ui.computer.report': '마지막 보고: {age}',
  'ui.computer.contact': '마지막 연결: {age}',
  'ui.computer.never': '없음',
  'ui.computer.use': '이 이름 사용',
  'ui.computer.unknown': '이름을 모릅니다',
  'ui.computer.about': '컴퓨터: {name}',
  'ui.computer.about-none': '컴퓨터: 모름',
  'ui.computer.change': '다른 컴퓨터',
} as const
