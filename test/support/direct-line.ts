import type { WrittenAnswer } from '../../src/bot/contract.ts';

/** A conversation over Direct Line as the chat holds it, by polling. */
export interface LineConversation {
  readonly id: string;
  /** Posts a message and gives the answer to it. */
  say(text: string, channelData?: object): Promise<WrittenAnswer>;
  /** All that the server still holds of it, as JSON, without saying that anything has arrived. */
  held(): Promise<string>;
}

interface Wire { readonly activities: readonly { readonly from: { readonly id: string }; readonly channelData?: { readonly answer?: WrittenAnswer } }[]; readonly watermark: string }

/** Opens a conversation and takes the greeting. */
export async function openLine(url: string): Promise<LineConversation> {
  const call = async (method: string, path: string, token?: string, body?: object): Promise<Record<string, string> & Wire> => {
    const response = await fetch(`${url}/v3/directline${path}`, {
      method, headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await response.json()) as Record<string, string> & Wire;
  };
  const { token: first } = await call('POST', '/tokens/generate');
  const { conversationId: id, token } = await call('POST', '/conversations', first, {});
  let watermark = '';
  const nextAnswer = async (): Promise<WrittenAnswer> => {
    for (;;) {
      const wire = await call('GET', `/conversations/${id}/activities?watermark=${watermark}`, token);
      watermark = wire.watermark;
      const answer = wire.activities.map((activity) => activity.channelData?.answer).find(Boolean);
      if (answer) return answer;
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  };
  await nextAnswer();
  return {
    id: id!,
    async say(text, channelData = {}) {
      await call('POST', `/conversations/${id}/activities`, token, { type: 'message', from: { id: 'user' }, text, channelData });
      return nextAnswer();
    },
    held: async () => JSON.stringify((await call('GET', `/conversations/${id}/activities`, token)).activities),
  };
}
