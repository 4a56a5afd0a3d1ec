import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, ConversationReference, InvokeResponse, ResourceResponse, TurnContext } from 'botbuilder';
import { BotError } from '../../errors.ts';
import type { Logic } from './in-process.ts';

type Authentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;
type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** Credentials of the registration in Azure, and where to ask for keys and tokens when not in the public cloud. */
export interface BotCredentials {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId?: string;
  /** `SingleTenant` needs the tenant; `MultiTenant` is the default. */
  readonly appType?: string;
  /** OpenID metadata of the channels' keys; the public cloud's by default. */
  readonly metadataUrl?: string;
  /** Where tokens for replies come from; the appId and appPassword at Microsoft by default. */
  readonly credentialsFactory?: CredentialsFactory;
}

/** Milliseconds that one reply may take before the turn gives up on the channel. */
export const replyTimeout = 5000;

/** CloudAdapter without its HTTP part: the door reads, checks and answers requests itself. */
export class ChannelAdapter extends CloudAdapter {
  readonly #authentication: Authentication;
  readonly #replyTimeout: number;

  constructor(authentication: Authentication, timeout = replyTimeout) {
    super(authentication);
    this.#authentication = authentication;
    this.#replyTimeout = timeout;
  }

  /**
   * Authenticates the activity and runs the turn.
   *
   * @throws {BotError} `BOT_AUTH_FAILED`, `CHANNEL_REFUSED`; `INTERNAL` when the keys cannot be fetched
   */
  async run(authorization: string, activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    const identity = await this.#authenticate(authorization, activity);
    return this.processActivity(identity, activity, logic);
  }

  /** Whatever the SDK finds wrong with a token, also where it would answer 500, is a request not signed. */
  async #authenticate(authorization: string, activity: Activity) {
    try {
      const result = await this.#authentication.authenticateRequest(activity, authorization);
      const { claims, isAuthenticated } = result.claimsIdentity;
      const anonymous = claims.length === 0 && isAuthenticated;
      // The SDK takes a token that never expires.
      if (!anonymous && !claims.some(({ type, value }) => type === 'exp' && Number.isFinite(Number(value)))) {
        throw new BotError('BOT_AUTH_FAILED');
      }
      return result;
    } catch (error) {
      if (error instanceof BotError) throw error;
      throw new BotError(isOutage(error) ? 'INTERNAL' : 'BOT_AUTH_FAILED', {}, { cause: error });
    }
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return this.#inTime(context, super.sendActivities(context, activities));
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | void> {
    return this.#inTime(context, super.updateActivity(context, activity));
  }

  override async deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    return this.#inTime(context, super.deleteActivity(context, reference));
  }

  /** What the channel answers, or why it did not. @throws {BotError} `CHANNEL_REFUSED` */
  async #inTime<T>(context: TurnContext, asked: Promise<T>): Promise<T> {
    const channel = context.activity.channelId ?? 'channel';
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new BotError('CHANNEL_REFUSED', { channel, status: 'timeout' })), this.#replyTimeout);
    });
    try {
      return await Promise.race([asked, late]);
    } catch (error) {
      if (error instanceof BotError) throw error;
      const { statusCode } = error as { statusCode?: number };
      throw new BotError('CHANNEL_REFUSED', { channel, status: statusCode ?? 'unreachable' }, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Whether the keys could not be fetched: then the channel should try again, and the fault is not its own. */
function isOutage(error: unknown): boolean {
  const { name, statusCode } = error as { name?: string; statusCode?: number };
  return name === 'FetchError' || statusCode === 500;
}

/** Authentication that asks nobody for anything; for the door that takes this machine's requests only. */
export function openAuthentication(): Authentication {
  return new ConfigurationBotFrameworkAuthentication({});
}

/**
 * Authentication by the credentials given.
 *
 * @throws {BotError} `CONFIG_UNSAFE` without an app id, with which the SDK would let everybody in
 */
export function credentialAuthentication(credentials: BotCredentials): Authentication {
  const { appId, appPassword, tenantId = '', appType = 'MultiTenant', metadataUrl, credentialsFactory } = credentials;
  if (appId.trim() === '') throw new BotError('CONFIG_UNSAFE', { problem: 'the bot needs an app id' });
  const settings = { MicrosoftAppId: appId, MicrosoftAppPassword: appPassword, MicrosoftAppType: appType, MicrosoftAppTenantId: tenantId };
  return new ConfigurationBotFrameworkAuthentication(
    metadataUrl === undefined ? settings : { ...settings, ...channelService(metadataUrl, tenantId) },
    credentialsFactory,
  );
}

/** As soon as one of these is set the SDK takes all of them from here, so all are given. */
function channelService(metadataUrl: string, tenantId: string): Record<string, string> {
  return {
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId || 'botframework.com'}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    CallerId: '',
  };
}
