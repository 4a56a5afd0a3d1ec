import { Chat } from './chat.ts';

void new Chat().start();
