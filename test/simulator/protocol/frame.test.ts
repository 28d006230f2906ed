// The host's end of the frame, against a page that is played by hand.
import { Frame } from '../../../src/simulator/protocol/frame';
import { Host } from '../../../src/simulator/protocol/host';
import { expectSoon } from '../../expect-soon';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

interface Answer {
  _actionName: string;
  _correlationId: number;
  _data: Record<string, unknown> | null;
  _errorCode: number;
  _responseType: number;
}

/** A frame, and the requests of a page in it. */
function openFrame() {
  const workbook = new TinyWorkbook();
  const faults: unknown[] = [];
  const host = new Host(workbook, { onFault: (error) => faults.push(error) });
  const answers: Answer[] = [];
  const frame = new Frame({
    host,
    origin: 'https://localhost:1',
    metadata: () => new Map(),
    post: (text) => answers.push(JSON.parse(text) as Answer),
    functions: [{ id: 'SLOW', name: 'SLOW', parameters: [] }],
    locale: 'id-ID',
  });
  const { xdmInfo } = JSON.parse(frame.name) as { xdmInfo: string };
  const [conversation = ''] = xdmInfo.split('|');
  let correlation = 0;
  const send = (action: string, data: unknown, type = 0, conversationId = conversation) => {
    const message = {
      _messageType: 0,
      _actionName: action,
      _actionType: type,
      _conversationId: conversationId,
      _correlationId: ++correlation,
      _data: data,
    };
    frame.receive(JSON.stringify(message));
  };
  const start = () => {
    send('ContextActivationManager_getAppContextAsync', 'app');
    send('richApiMessage', { eventDispId: 33 }, 1);
  };
  const batch = (body: object) => {
    const ArrayData = ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0];
    send('executeMethod', { ArrayData, DdaMethod: { DispatchId: 93 } });
    return answered(correlation);
  };
  /** Until the request has its answer. */
  const answered = (id: number) =>
    expectSoon(() => answers.some(({ _correlationId }) => _correlationId === id), true);
  const functionsReady = () =>
    batch({
      Actions: [
        {
          Id: 1,
          ActionType: 3,
          Name: '_SetOsfControlContainerReadyForCustomFunctions',
          ObjectPathId: 2,
        },
      ],
      ObjectPaths: {
        2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' },
      },
    });
  return { workbook, host, faults, frame, answers, send, start, batch, functionsReady };
}

const messages = (answers: Answer[]) =>
  answers
    .filter(({ _actionName, _responseType }) => _actionName === 'richApiMessage' && _responseType)
    .flatMap(({ _data }) => _data?.['ArrayData'] as unknown[][]);

describe('a frame', () => {
  test('bears the name that the library reads at start', () => {
    const { frame } = openFrame();
    const { hostInfo, xdmInfo, baseFrameName } = JSON.parse(frame.name) as Record<string, string>;
    expect(hostInfo).toMatch(/^Excel\$Web\$16\.00\$id-id\$.+\$\$disableLogging\$3$/);
    expect(xdmInfo).toMatch(/^.+\|app\d+\|https:\/\/localhost:1$/);
    expect(baseFrameName).toMatch(/^_xdm_app\d+$/);
  });

  test('hears nothing that is not of its conversation', () => {
    const { frame, answers, send } = openFrame();
    frame.receive('no JSON');
    frame.receive('{"_messageType":1}');
    frame.receive('null');
    send('ContextActivationManager_getAppContextAsync', 'app', 0, 'another');
    expect(answers).toEqual([]);
  });

  test('refuses actions, methods and events that it does not know', () => {
    const { host, answers, send } = openFrame();
    send('somethingNew', {});
    send('executeMethod', { DdaMethod: { DispatchId: 64 } });
    send('dialogMessageReceived', {}, 1);
    expect(answers.map(({ _data, _errorCode }) => [_data?.['Error'], _errorCode])).toEqual([
      [undefined, -2],
      [5000, 0],
      [5000, 0],
    ]);
    expect(host.limitations).toEqual([
      'somethingNew',
      'document method 64',
      'event dialogMessageReceived',
    ]);
  });

  test('answers a damaged request with an internal error, and reports it', async () => {
    const { faults, answers, send } = openFrame();
    const ArrayData = ['IterativeExecutor', 'POST', 'ProcessQuery', [], 'no JSON', 0];
    send('executeMethod', { ArrayData, DdaMethod: { DispatchId: 93 } });
    send('executeMethod', 'nothing');
    await expectSoon(() => answers.map(({ _data }) => _data?.['Error']), [5001, 5001]);
    expect(faults).toHaveLength(2);
  });

  test('forgets what was registered when the page is loaded anew', async () => {
    const { workbook, answers, start, batch } = openFrame();
    start();
    const register = {
      Actions: [{ Id: 1, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    };
    await batch(register);
    const range = workbook.worksheets.getItem('Data').getRange('A1');
    range.values = [[1]];
    const told: unknown[][] = [
      [65536, 10, '{1}', expect.stringContaining('"address":"A1"'), 0, false],
      [65536, 10, 'Workbook', expect.stringContaining('"address":"A1"'), 0, false],
    ];
    await expectSoon(() => messages(answers), told);
    start();
    range.values = [[2]];
    // Whatever was to be told stands before this answer.
    await batch({});
    expect(messages(answers)).toEqual(told);
  });

  test('asks again for what the page did not answer before it was loaded anew', async () => {
    const { frame, answers, start, functionsReady, batch } = openFrame();
    start();
    await functionsReady();
    const call = { name: 'SLOW', args: [], address: 'Data!A1' };
    const results = frame.functions.invoke([call, { ...call, address: 'Data!A2' }]);
    expect(messages(answers)).toHaveLength(2);
    start();
    expect(messages(answers)).toHaveLength(2);
    await functionsReady();
    expect(messages(answers).map(([, , , message]) => message)).toEqual([
      '[1,"SLOW",[],"Data!A1",0]',
      '[2,"SLOW",[],"Data!A2",0]',
      '[1,"SLOW",[],"Data!A1",0]',
      '[2,"SLOW",[],"Data!A2",0]',
    ]);
    await batch({
      Actions: [
        {
          Id: 1,
          ActionType: 3,
          Name: 'SetInvocationArrayResults',
          ObjectPathId: 2,
          ArgumentInfo: {
            Arguments: [
              [
                [2, true, 'second'],
                [1, false, 'because', 1],
                [99, true, 'unasked'],
              ],
            ],
          },
        },
      ],
      ObjectPaths: {
        2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' },
      },
    });
    expect(await results).toEqual([
      { ok: false, error: '#N/A', message: 'because' },
      { ok: true, value: 'second' },
    ]);
  });

  test('sends what happened before the page listened, and rejects actions of a closed page', async () => {
    const { frame, answers, send } = openFrame();
    const running = frame.invokeRibbon('late', 'Button');
    expect(answers).toEqual([]);
    send('appCommandInvoked', { eventDispId: 39 }, 1);
    expect(answers.at(-1)?._data).toMatchObject({ 1: 'late' });
    frame.close();
    await expect(running).rejects.toThrow('closed');
  });
});
