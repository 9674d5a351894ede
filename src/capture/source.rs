//! TEMPORARY
use std::sync::Arc;
use super::*;
use crate::base::Timestamp;
#[derive(Debug)]
pub struct Chunk(Vec<u8>);
impl Chunk { pub fn bytes(&self)->&[u8]{&self.0} }
#[derive(Debug)]
pub struct Run { pub input: u32, pub first_own: u64, pub chunk: Arc<Chunk>, pub records: Vec<Record> }
impl Run { pub fn records(&self)->&[Record]{&self.records} }
pub struct Source<'i> { inputs: Vec<&'i dyn Input>, at: usize, infos: Vec<InputInfo>, c: Vec<u64> }
impl<'i> Source<'i> {
 pub fn open(inputs:&[&'i dyn Input])->Self{ Self{inputs:inputs.to_vec(),at:0,infos:vec![],c:vec![]} }
 pub fn next(&mut self)->Option<Run>{
  let input=self.inputs.get(self.at)?; let i=self.at; self.at+=1;
  let mut v=Vec::new(); input.stream().ok()?.read_to_end(&mut v).ok()?;
  if v.starts_with(&[0x1f,0x8b]) { let mut o=Vec::new(); std::io::Read::read_to_end(&mut flate2::read::MultiGzDecoder::new(&v[..]),&mut o).ok()?; v=o; }
  let mut records=vec![];
  let be = v[0]==0xa1; let ns = v[..4]==[0x4d,0x3c,0xb2,0xa1]||v[..4]==[0xa1,0xb2,0x3c,0x4d];
  let g=|o:usize|{let a=[v[o],v[o+1],v[o+2],v[o+3]]; if be{u32::from_be_bytes(a)}else{u32::from_le_bytes(a)}};
  if v[0]!=0x0a { let link=LinkType(g(20) as u16); let mut p=24; while p+16<=v.len(){ let c=g(p+8); if p+16+c as usize>v.len(){break;}
    let t=g(p) as i64*1_000_000_000+g(p+4) as i64*if ns{1}else{1000};
    records.push(Record{time:Timestamp::from_nanos(t),start:(p+16) as u32,captured_len:c,original_len:g(p+12),link,fcs_len:0}); p+=16+c as usize; } }
  else { let mut p=0; let mut links=vec![]; while p+12<=v.len(){ let t=g(p); let l=g(p+4) as usize; if p+l>v.len()||l<12{break;}
    if t==0x0a0d0d0a{links.clear();} if t==1{links.push((g(p+8)&0xffff) as u16);} if t==6{ let ts=((g(p+12) as u64)<<32|g(p+16) as u64) as i64*1000; let c=g(p+20);
      records.push(Record{time:Timestamp::from_nanos(ts),start:(p+28) as u32,captured_len:c,original_len:g(p+24),link:LinkType(links[g(p+8) as usize]),fcs_len:0}); } p+=l; } }
  self.infos.push(InputInfo{path:input.name().into(),packets:records.len() as u64,..Default::default()}); self.c.push(records.len() as u64);
  Some(Run{input:i as u32,first_own:1,chunk:Arc::new(Chunk(v)),records})
 }
 pub fn recycle(&mut self,_:Run){}
 pub fn complete_inputs(&self)->&[u64]{&self.c}
 pub fn read_bytes(&self)->u64{0}
 pub fn finish(self)->(Vec<InputInfo>,Vec<(String,CaptureError)>){(self.infos,vec![])}
}
