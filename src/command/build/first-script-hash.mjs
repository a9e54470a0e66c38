/** The script in the page, as a policy names it. Written by `npm run headers` from src/boot.ts. */
export const FIRST_SCRIPT = 'sha256-LkSMBPUUheaSBIN7IKh8WbXdoJ5WbjHAMsJjEXA2P38=';
