export const replayRefusals = {
  unknownRecording: '找不到这场录制，可能已被删除。',
  replayOnly: '这个窗口放的是回放，不能操作；要操作请回正式场控台。',
  replayOnAir: '节目进行中或推流未停，不能回放，以免各个窗口放着另一场。结束后再来。',
  noReplay: '现在没有在放回放。',
};
