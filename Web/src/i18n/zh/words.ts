export const words = {
  trigger: {
    submit: '报送', withdraw: '撤回', return: '退回', approve: '审核通过', publish: '公布', correct: '更正', record: '补录', takeDown: '撤下', restore: '恢复',
    review: '开始审核', requestCorrection: '申请更正',
  },
  kind: {
    department: '部门', township: '乡镇', subdistrict: '街道', institution: '事业单位', zone: '开发区', office: '本政府机关', government: '本级政府', vertical: '垂直管理机关',
  },
  level: { county: '县级', city: '市级', province: '省级' },
  sections: { title: '标题', preface: '前言', overview: '总体情况', problems: '存在的主要问题及改进情况', other: '其他需要报告的事项', disclosure: '主动公开政府信息情况', requests: '收到和处理政府信息公开申请情况', review: '行政复议、行政诉讼情况' },
  export: { docx: 'Word（DOCX）', xlsx: 'Excel（XLSX）', pdf: 'PDF', html: '网页（HTML）', fragment: '网页片段（贴入政府网站）', csv: 'CSV', json: 'JSON', template: '空白填报模板（Excel）' },
  letters: { label: '下载文件', board: '进度表（Excel）', 'kick-off': '部署通知（Word）', 'late-list': '逾期名单（Word）', circular: '情况通报（Word）', 'return-letter': '退回函（Word）' },
  secret: { copy: '复制', copied: '已复制', close: '我已保存' },
}
