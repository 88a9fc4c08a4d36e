; 881b8cc7ede4ec3fb000ef235b5f81e7f9f06f294883a0695a42497115fe2bf8
; Made by ops/kernels.py; not to be edited.


; Function Attrs: nofree norecurse nosync nounwind
define noundef range(i32 -1, -2) i32 @nightlight_read_places(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.begin, i64 %arg.places, i64 %arg.count, i64 %arg.lines) local_unnamed_addr #0 {
B0.endif:
  %.101115.not = icmp slt i64 %arg.count, 1
  br i1 %.101115.not, label %common.ret, label %B40.lr.ph

B40.lr.ph:                                        ; preds = %B0.endif
  %arg.lines.fr = freeze i64 %arg.lines
  %.147 = add nsw i64 %arg.count, -1
  %.276101 = icmp sgt i64 %arg.lines.fr, 0
  br i1 %.276101, label %B40.endif.endif.us.preheader, label %common.ret

B40.endif.endif.us.preheader:                     ; preds = %B40.lr.ph
  %unroll_iter = and i64 %arg.lines.fr, 9223372036854775806
  br label %B40.endif.endif.us

B40.endif.endif.us:                               ; preds = %B218.B38.loopexit_crit_edge.us, %B40.endif.endif.us.preheader
  %total.3.0120.us = phi i64 [ %.325.us.lcssa, %B218.B38.loopexit_crit_edge.us ], [ 0, %B40.endif.endif.us.preheader ]
  %.107108118.us = phi i64 [ %.114.us, %B218.B38.loopexit_crit_edge.us ], [ 0, %B40.endif.endif.us.preheader ]
  %0 = icmp eq i64 %arg.lines.fr, 1
  %.145.us = add nuw nsw i64 %.107108118.us, 17
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.147, i64 %.145.us)
  %.176.us = shl nsw i64 %.13.i, 3
  %.178.us = add nsw i64 %.176.us, %arg.places
  %.179.us = inttoptr i64 %.178.us to ptr
  %.180.us = load i64, ptr %.179.us, align 1
  %.182.us = add nsw i64 %.180.us, %arg.begin
  %.186.us = shl nsw i64 %.107108118.us, 3
  %.188.us = add nsw i64 %.186.us, %arg.places
  %.189.us = inttoptr i64 %.188.us to ptr
  %.190.us = load i64, ptr %.189.us, align 1
  %.192.us = add i64 %.190.us, %arg.begin
  br i1 %0, label %B220.us.epil.preheader, label %B220.us.preheader

B220.us.preheader:                                ; preds = %B40.endif.endif.us
  %1 = add i64 %arg.begin, %.180.us
  br label %B220.us

B220.us:                                          ; preds = %B220.us, %B220.us.preheader
  %lsr.iv10 = phi i64 [ %.192.us, %B220.us.preheader ], [ %lsr.iv.next11, %B220.us ]
  %lsr.iv = phi i64 [ %1, %B220.us.preheader ], [ %lsr.iv.next, %B220.us ]
  %total.2.1104.us = phi i64 [ %.325.us.1, %B220.us ], [ %total.3.0120.us, %B220.us.preheader ]
  %.282100102.us = phi i64 [ %.289.us.1, %B220.us ], [ 0, %B220.us.preheader ]
  %.317.us = inttoptr i64 %lsr.iv to ptr
  tail call void @llvm.prefetch.p0(ptr %.317.us, i32 0, i32 3, i32 1)
  %.322.us = inttoptr i64 %lsr.iv10 to ptr
  %.323.us = load i64, ptr %.322.us, align 1
  %.325.us = add nsw i64 %.323.us, %total.2.1104.us
  %.289.us.1 = add nuw i64 %.282100102.us, 2
  %2 = add i64 %lsr.iv, 64
  %.317.us.1 = inttoptr i64 %2 to ptr
  tail call void @llvm.prefetch.p0(ptr %.317.us.1, i32 0, i32 3, i32 1)
  %3 = add i64 %lsr.iv10, 64
  %.322.us.1 = inttoptr i64 %3 to ptr
  %.323.us.1 = load i64, ptr %.322.us.1, align 1
  %.325.us.1 = add nsw i64 %.323.us.1, %.325.us
  %lsr.iv.next = add i64 %lsr.iv, 128
  %lsr.iv.next11 = add i64 %lsr.iv10, 128
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.289.us.1
  br i1 %niter.ncmp.1, label %B218.B38.loopexit_crit_edge.us.unr-lcssa, label %B220.us

B218.B38.loopexit_crit_edge.us.unr-lcssa:         ; preds = %B220.us
  %4 = and i64 %arg.lines.fr, 1
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %B218.B38.loopexit_crit_edge.us, label %B220.us.epil.preheader

B220.us.epil.preheader:                           ; preds = %B218.B38.loopexit_crit_edge.us.unr-lcssa, %B40.endif.endif.us
  %total.2.1104.us.epil.init = phi i64 [ %total.3.0120.us, %B40.endif.endif.us ], [ %.325.us.1, %B218.B38.loopexit_crit_edge.us.unr-lcssa ]
  %.282100102.us.epil.init = phi i64 [ 0, %B40.endif.endif.us ], [ %.289.us.1, %B218.B38.loopexit_crit_edge.us.unr-lcssa ]
  %.314.us.epil = shl nsw i64 %.282100102.us.epil.init, 6
  %.316.us.epil = add nsw i64 %.182.us, %.314.us.epil
  %.317.us.epil = inttoptr i64 %.316.us.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.317.us.epil, i32 0, i32 3, i32 1)
  %.321.us.epil = add nsw i64 %.192.us, %.314.us.epil
  %.322.us.epil = inttoptr i64 %.321.us.epil to ptr
  %.323.us.epil = load i64, ptr %.322.us.epil, align 1
  %.325.us.epil = add nsw i64 %.323.us.epil, %total.2.1104.us.epil.init
  br label %B218.B38.loopexit_crit_edge.us

B218.B38.loopexit_crit_edge.us:                   ; preds = %B220.us.epil.preheader, %B218.B38.loopexit_crit_edge.us.unr-lcssa
  %.325.us.lcssa = phi i64 [ %.325.us.1, %B218.B38.loopexit_crit_edge.us.unr-lcssa ], [ %.325.us.epil, %B220.us.epil.preheader ]
  %.114.us = add nuw nsw i64 %.107108118.us, 1
  %exitcond140.not = icmp eq i64 %.114.us, %arg.count
  br i1 %exitcond140.not, label %common.ret, label %B40.endif.endif.us

common.ret:                                       ; preds = %B218.B38.loopexit_crit_edge.us, %B40.lr.ph, %B0.endif
  %total.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ 0, %B40.lr.ph ], [ %.325.us.lcssa, %B218.B38.loopexit_crit_edge.us ]
  store i64 %total.3.0.lcssa, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.prefetch.p0(ptr readonly, i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn }
attributes #3 = { nocallback nofree nosync nounwind willreturn }
