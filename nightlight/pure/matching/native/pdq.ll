; 862293315225c964cd23d73089085d7f929023b8180668ca209fa64aae286461
; Made by ops/kernels.py; not to be edited.


; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_shrink(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.picture) local_unnamed_addr #0 {
B0:
  %.305 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.334 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.374 = alloca ptr, align 8
  %excinfo.5 = alloca ptr, align 8
  %.491 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.596 = alloca ptr, align 8
  %excinfo.9 = alloca ptr, align 8
  %.9 = add nsw i64 %arg.picture, 8
  %.10 = inttoptr i64 %.9 to ptr
  %.11 = load i64, ptr %.10, align 1
  %.14 = add nsw i64 %arg.picture, 16
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 1
  %.25 = add nsw i64 %arg.picture, 32
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 1
  %.30 = add nsw i64 %arg.picture, 40
  %.31 = inttoptr i64 %.30 to ptr
  %.32 = load i64, ptr %.31, align 1
  %.41 = add nsw i64 %arg.picture, 64
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.46 = add nsw i64 %arg.picture, 80
  %.47 = inttoptr i64 %.46 to ptr
  %.48 = load i64, ptr %.47, align 1
  %.57 = add nsw i64 %arg.picture, 72
  %.58 = inttoptr i64 %.57 to ptr
  %.59 = load i64, ptr %.58, align 1
  %.62 = add nsw i64 %arg.picture, 104
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 1
  %.73 = add nsw i64 %arg.picture, 88
  %.74 = inttoptr i64 %.73 to ptr
  %.75 = load i64, ptr %.74, align 1
  %.78 = add nsw i64 %arg.picture, 96
  %.79 = inttoptr i64 %.78 to ptr
  %.80 = load i64, ptr %.79, align 1
  %.88 = add nsw i64 %.27, 2
  %.89 = ashr i64 %.88, 1
  %.8941.not.i = icmp slt i64 %.16, 1
  br i1 %.8941.not.i, label %B0.endif.endif, label %B36.lr.ph.i

B36.lr.ph.i:                                      ; preds = %B0
  %.129.i = inttoptr i64 %.75 to ptr
  %0 = shl nuw i64 %.16, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %.129.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B0.endif.endif

B620:                                             ; preds = %B620.lr.ph, %B1082
  %waiting.3.0175 = phi i64 [ 0, %B620.lr.ph ], [ %waiting.4.2, %B1082 ]
  %looked_at.2.0174 = phi i64 [ %.64, %B620.lr.ph ], [ %looked_at.3.2, %B1082 ]
  %.214164172 = phi i64 [ 0, %B620.lr.ph ], [ %.221, %B1082 ]
  %.221 = add nuw nsw i64 %.214164172, 1
  %.252 = mul nsw i64 %waiting.3.0175, %.250
  %.254 = add nsw i64 %.252, %.48
  %.260 = icmp sgt i64 %.11, %.214164172
  br i1 %.260, label %B656, label %B876

B656:                                             ; preds = %B620
  %.264 = and i64 %.214164172, 7
  %.269 = icmp eq i64 %.264, 0
  br i1 %.269, label %B694.endif, label %B814

B814:                                             ; preds = %B694.endif.endif, %B656
  %.363 = mul nsw i64 %.264, %.250
  %.367 = add nsw i64 %.363, %.59
  %.378 = call i32 @_ZN10nightlight4pure8matching6native9shrinking4takeB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.374, ptr nonnull %excinfo.5, i64 %.367, i64 %.214164172, i64 %.27, i64 %.16, i64 %.75, i64 %.80, i64 %.254)
  switch i32 %.378, label %B814.if.if [
    i32 -2, label %B918
    i32 0, label %B918
  ], !prof !3

B876:                                             ; preds = %B620
  %1 = icmp ne i64 %.27, -1
  %2 = icmp ne i64 %.27, 0
  %.18.i = sub nsw i64 %.214164172, %.27
  %const_mat = add i64 %const, 2
  %.32.i = icmp ne i64 %.18.i, %const_mat
  %.34.not.i = or i1 %1, %.32.i
  %or.cond11 = select i1 %2, i1 %.34.not.i, i1 false, !prof !4
  br i1 %or.cond11, label %B0.else.if.i, label %B0.endif.endif.i, !prof !4

B138.i:                                           ; preds = %B138.lr.ph.new.i, %B138.i
  %.1574446.i = phi i64 [ 0, %B138.lr.ph.new.i ], [ %.164.1.i, %B138.i ]
  %3 = inttoptr i64 %.254 to ptr
  %4 = inttoptr i64 %.60.i to ptr
  %sunkaddr = inttoptr i64 %.75 to ptr
  %sunkaddr31 = mul i64 %.1574446.i, 4
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr31
  %.192.i = load float, ptr %sunkaddr32, align 4, !noalias !5
  %sunkaddr33 = mul i64 %.1574446.i, 4
  %sunkaddr34 = getelementptr i8, ptr %4, i64 %sunkaddr33
  %.196.i = load float, ptr %sunkaddr34, align 4, !noalias !5
  %.197.i = fsub float %.192.i, %.196.i
  store float %.197.i, ptr %sunkaddr32, align 4, !noalias !5
  %.206.i = fdiv float %.197.i, %.66.i
  %5 = shl i64 %.1574446.i, 2
  %scevgep18 = getelementptr i8, ptr %3, i64 %5
  store float %.206.i, ptr %scevgep18, align 4, !noalias !5
  %.164.1.i = add nuw i64 %.1574446.i, 2
  %sunkaddr35 = inttoptr i64 %.75 to ptr
  %sunkaddr36 = mul i64 %.1574446.i, 4
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr35, i64 %sunkaddr36
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 4
  %.192.1.i = load float, ptr %sunkaddr38, align 4, !noalias !5
  %sunkaddr39 = mul i64 %.1574446.i, 4
  %sunkaddr40 = getelementptr i8, ptr %4, i64 %sunkaddr39
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 4
  %.196.1.i = load float, ptr %sunkaddr41, align 4, !noalias !5
  %.197.1.i = fsub float %.192.1.i, %.196.1.i
  store float %.197.1.i, ptr %sunkaddr38, align 4, !noalias !5
  %.206.1.i = fdiv float %.197.1.i, %.66.i
  %6 = shl i64 %.1574446.i, 2
  %scevgep = getelementptr i8, ptr %3, i64 %6
  %scevgep17 = getelementptr i8, ptr %scevgep, i64 4
  store float %.206.1.i, ptr %scevgep17, align 4, !noalias !5
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.164.1.i
  br i1 %niter.ncmp.1.i, label %B282.loopexit.unr-lcssa.i, label %B138.i

B282.loopexit.unr-lcssa.i:                        ; preds = %B138.i
  %7 = and i64 %.16, 1
  %8 = icmp eq i64 %7, 0
  %9 = inttoptr i64 %.254 to ptr
  br i1 %8, label %B918, label %B138.epil.preheader.i

B138.epil.preheader.i:                            ; preds = %B138.lr.ph.B138.epil.preheader_crit_edge.i, %B282.loopexit.unr-lcssa.i
  %sunkaddr29.pre-phi.i = phi ptr [ %.pre2.i, %B138.lr.ph.B138.epil.preheader_crit_edge.i ], [ %9, %B282.loopexit.unr-lcssa.i ]
  %10 = inttoptr i64 %.60.i to ptr
  %sunkaddr42 = inttoptr i64 %.75 to ptr
  %sunkaddr43 = mul i64 %unroll_iter.i, 4
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr42, i64 %sunkaddr43
  %.192.epil.i = load float, ptr %sunkaddr44, align 4, !noalias !5
  %.195.epil.i = getelementptr inbounds nuw float, ptr %10, i64 %unroll_iter.i
  %.196.epil.i = load float, ptr %.195.epil.i, align 4, !noalias !5
  %.197.epil.i = fsub float %.192.epil.i, %.196.epil.i
  store float %.197.epil.i, ptr %sunkaddr44, align 4, !noalias !5
  %.206.epil.i = fdiv float %.197.epil.i, %.66.i
  %sunkaddr45 = mul i64 %unroll_iter.i, 4
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr29.pre-phi.i, i64 %sunkaddr45
  store float %.206.epil.i, ptr %sunkaddr46, align 4, !noalias !5
  br label %B918

B0.else.if.i:                                     ; preds = %B876
  %11 = or i64 %.18.i, %.27
  %12 = icmp ult i64 %11, 4294967296
  br i1 %12, label %13, label %17

13:                                               ; preds = %B0.else.if.i
  %14 = trunc nuw i64 %.18.i to i32
  %15 = urem i32 %14, %33
  %16 = zext i32 %15 to i64
  br label %28

17:                                               ; preds = %B0.else.if.i
  %18 = or i64 %.18.i, %.27
  %19 = and i64 %18, -4294967296
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %26

21:                                               ; preds = %17
  %22 = trunc i64 %.27 to i32
  %23 = trunc i64 %.18.i to i32
  %24 = urem i32 %23, %22
  %25 = zext i32 %24 to i64
  br label %28

26:                                               ; preds = %17
  %27 = srem i64 %.18.i, %.27
  br label %28

28:                                               ; preds = %26, %21, %13
  %29 = phi i64 [ %16, %13 ], [ %25, %21 ], [ %27, %26 ]
  %.39.i = xor i64 %29, %.27
  %.40.i = icmp slt i64 %.39.i, 0
  %.41.i = icmp ne i64 %29, 0
  %.42.i = and i1 %.41.i, %.40.i
  %.49.i = select i1 %.42.i, i64 %.27, i64 0
  %spec.select.i = add i64 %.49.i, %29
  %30 = mul nsw i64 %spec.select.i, %.250
  br label %B0.endif.endif.i

B0.endif.endif.i:                                 ; preds = %28, %B876
  %rem.0.i = phi i64 [ 0, %B876 ], [ %30, %28 ]
  %31 = icmp slt i64 %.16, 1
  %.15.neg.i = xor i64 %.214164172, -1
  %.65.i = add i64 %.64.i, %.15.neg.i
  %.66.i = sitofp i64 %.65.i to float
  br i1 %31, label %B918, label %B138.lr.ph.i

B138.lr.ph.i:                                     ; preds = %B0.endif.endif.i
  %32 = icmp eq i64 %.16, 1
  %.60.i = add nsw i64 %rem.0.i, %.80
  br i1 %32, label %B138.lr.ph.B138.epil.preheader_crit_edge.i, label %B138.lr.ph.new.i

B138.lr.ph.B138.epil.preheader_crit_edge.i:       ; preds = %B138.lr.ph.i
  %.pre2.i = inttoptr i64 %.254 to ptr
  br label %B138.epil.preheader.i

B138.lr.ph.new.i:                                 ; preds = %B138.lr.ph.i
  br label %B138.i

B918:                                             ; preds = %B0.endif.endif.i, %B138.epil.preheader.i, %B282.loopexit.unr-lcssa.i, %B814, %B814
  %.443.not = icmp slt i64 %.214164172, %.441
  br i1 %.443.not, label %B968, label %B946

B946:                                             ; preds = %B918
  %.446 = add nsw i64 %waiting.3.0175, 1
  %.455 = icmp eq i64 %.446, 8
  br i1 %.455, label %B1004, label %B968

B968:                                             ; preds = %B946, %B918
  %waiting.5.1147 = phi i64 [ %.446, %B946 ], [ %waiting.3.0175, %B918 ]
  %.470 = icmp eq i64 %.214164172, %.468
  %.481 = icmp sgt i64 %waiting.5.1147, 0
  %or.cond = select i1 %.470, i1 %.481, i1 false
  br i1 %or.cond, label %B1004, label %B1082

B1004:                                            ; preds = %B968, %B946
  %waiting.5.1148 = phi i64 [ %waiting.5.1147, %B968 ], [ 8, %B946 ]
  %.495 = call i32 @_ZN10nightlight4pure8matching6native9shrinking13average_alongB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.491, ptr nonnull %excinfo.7, i64 %.48, i64 %waiting.5.1148, i64 %.16, i64 %.32, i64 %.43)
  %cond8 = icmp eq i32 %.495, 0
  br i1 %cond8, label %B140.endif.endif.lr.ph.i, label %B1004.if.if, !prof !8

B1082:                                            ; preds = %B306.i, %B968
  %looked_at.3.2 = phi i64 [ %looked_at.2.0174, %B968 ], [ %.293.i, %B306.i ]
  %waiting.4.2 = phi i64 [ %waiting.5.1147, %B968 ], [ 0, %B306.i ]
  %exitcond.not = icmp eq i64 %.214164172, %.468
  br i1 %exitcond.not, label %B1084, label %B620

B1084:                                            ; preds = %B0.endif.endif, %B1082
  %.600 = call i32 @_ZN10nightlight4pure8matching6native9shrinking12average_downB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx(ptr nonnull %.596, ptr nonnull %excinfo.9, i64 %arg.picture)
  %cond9 = icmp eq i32 %.600, 0
  br i1 %cond9, label %B1084.endif, label %B1084.if.if, !prof !8

common.ret:                                       ; preds = %B1084.if.if, %B1084.endif, %B1004.if.if, %B814.if.if, %B694.endif.endif.if.if, %B694.endif.if.if
  %common.ret.op = phi i32 [ %.600, %B1084.if.if ], [ 0, %B1084.endif ], [ %.309, %B694.endif.if.if ], [ %.338, %B694.endif.endif.if.if ], [ %.378, %B814.if.if ], [ %.495, %B1004.if.if ]
  ret i32 %common.ret.op

B0.endif.endif:                                   ; preds = %B36.lr.ph.i, %B0
  %.127 = add i64 %.89, %.11
  %.208171 = icmp sgt i64 %.127, 1
  br i1 %.208171, label %B620.lr.ph, label %B1084

B620.lr.ph:                                       ; preds = %B0.endif.endif
  %const = bitcast i64 9223372036854775806 to i64
  %.250 = shl nsw i64 %.16, 2
  %.441 = add nsw i64 %.89, -1
  %.468 = add nsw i64 %.127, -2
  %33 = trunc nuw i64 %.27 to i32
  %.64.i = add i64 %.27, %.11
  %unroll_iter.i = and i64 %.16, %const
  br label %B620

B694.endif:                                       ; preds = %B656
  %.273 = sub nsw i64 %.11, %.214164172
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.273, i64 8)
  %.309 = call i32 @_ZN10nightlight4pure8matching6native9shrinking14read_luminanceB3v46B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr nonnull %.305, ptr nonnull %excinfo.3, i64 %arg.picture, i64 %.214164172, i64 %.13.i)
  switch i32 %.309, label %B694.endif.if.if [
    i32 -2, label %B694.endif.endif
    i32 0, label %B694.endif.endif
  ], !prof !3

B694.endif.endif:                                 ; preds = %B694.endif, %B694.endif
  %.338 = call i32 @_ZN10nightlight4pure8matching6native9shrinking13average_alongB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.334, ptr nonnull %excinfo.4, i64 %.43, i64 %.13.i, i64 %.16, i64 %.32, i64 %.59)
  %cond = icmp eq i32 %.338, 0
  br i1 %cond, label %B814, label %B694.endif.endif.if.if, !prof !8

B694.endif.if.if:                                 ; preds = %B694.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B694.endif.endif.if.if:                           ; preds = %B694.endif.endif
  %.346 = icmp sgt i32 %.338, 0
  %.339 = load ptr, ptr %excinfo.4, align 8
  %.347 = select i1 %.346, ptr %.339, ptr undef
  store ptr %.347, ptr %excinfo, align 8
  br label %common.ret

B814.if.if:                                       ; preds = %B814
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B140.endif.endif.lr.ph.i:                         ; preds = %B1004
  %sunkaddr47 = inttoptr i64 %arg.picture to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 48
  %.20.i = load i64, ptr %sunkaddr48, align 1, !noalias !9
  %sunkaddr49 = inttoptr i64 %arg.picture to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 16
  %.16.i6 = load i64, ptr %sunkaddr50, align 1, !noalias !9
  %.267.i = shl nsw i64 %.16.i6, 2
  br label %B140.endif.endif.i

B184.i:                                           ; preds = %B140.endif.endif.i, %B184.i
  %lsr.iv.i = phi i64 [ %.20.i, %B140.endif.endif.i ], [ %38, %B184.i ]
  %.2348890.i = phi i64 [ 0, %B140.endif.endif.i ], [ %.241.1.i.1, %B184.i ]
  %34 = inttoptr i64 %.271.i to ptr
  %.275.i = inttoptr i64 %lsr.iv.i to ptr
  %.276.i = load i64, ptr %.275.i, align 1, !noalias !9
  %.278.i = getelementptr inbounds float, ptr %34, i64 %.276.i
  %.279.i = load float, ptr %.278.i, align 4, !noalias !9
  %sunkaddr51 = inttoptr i64 %out.2.0100.i to ptr
  %sunkaddr52 = mul i64 %.2348890.i, 4
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr51, i64 %sunkaddr52
  store float %.279.i, ptr %sunkaddr53, align 4, !noalias !9
  %35 = add i64 %lsr.iv.i, 8
  %.275.1.i = inttoptr i64 %35 to ptr
  %.276.1.i = load i64, ptr %.275.1.i, align 1, !noalias !9
  %.278.1.i = getelementptr inbounds float, ptr %34, i64 %.276.1.i
  %.279.1.i = load float, ptr %.278.1.i, align 4, !noalias !9
  %sunkaddr54 = inttoptr i64 %out.2.0100.i to ptr
  %sunkaddr55 = mul i64 %.2348890.i, 4
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr54, i64 %sunkaddr55
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 4
  store float %.279.1.i, ptr %sunkaddr57, align 4, !noalias !9
  %36 = add i64 %35, 8
  %.275.i.1 = inttoptr i64 %36 to ptr
  %.276.i.1 = load i64, ptr %.275.i.1, align 1, !noalias !9
  %.278.i.1 = getelementptr inbounds float, ptr %34, i64 %.276.i.1
  %.279.i.1 = load float, ptr %.278.i.1, align 4, !noalias !9
  %sunkaddr58 = inttoptr i64 %out.2.0100.i to ptr
  %sunkaddr59 = mul i64 %.2348890.i, 4
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr58, i64 %sunkaddr59
  %sunkaddr61 = getelementptr i8, ptr %sunkaddr60, i64 8
  store float %.279.i.1, ptr %sunkaddr61, align 4, !noalias !9
  %.241.1.i.1 = add nuw nsw i64 %.2348890.i, 4
  %37 = add i64 %36, 8
  %.275.1.i.1 = inttoptr i64 %37 to ptr
  %.276.1.i.1 = load i64, ptr %.275.1.i.1, align 1, !noalias !9
  %.278.1.i.1 = getelementptr inbounds float, ptr %34, i64 %.276.1.i.1
  %.279.1.i.1 = load float, ptr %.278.1.i.1, align 4, !noalias !9
  %sunkaddr62 = inttoptr i64 %out.2.0100.i to ptr
  %sunkaddr63 = mul i64 %.2348890.i, 4
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr62, i64 %sunkaddr63
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 12
  store float %.279.1.i.1, ptr %sunkaddr65, align 4, !noalias !9
  %exitcond.not.1.i.1 = icmp eq i64 %.241.1.i.1, 64
  %38 = add i64 %37, 8
  br i1 %exitcond.not.1.i.1, label %B306.i, label %B184.i

B306.i:                                           ; preds = %B184.i
  %.121.i = add nuw nsw i64 %.1149398.i, 1
  %.293.i = add nsw i64 %out.2.0100.i, 256
  %exitcond105.not.i = icmp eq i64 %.121.i, %waiting.5.1148
  br i1 %exitcond105.not.i, label %B1082, label %B140.endif.endif.i

B140.endif.endif.i:                               ; preds = %B306.i, %B140.endif.endif.lr.ph.i
  %out.2.0100.i = phi i64 [ %looked_at.2.0174, %B140.endif.endif.lr.ph.i ], [ %.293.i, %B306.i ]
  %.1149398.i = phi i64 [ 0, %B140.endif.endif.lr.ph.i ], [ %.121.i, %B306.i ]
  %.269.i = mul nsw i64 %.267.i, %.1149398.i
  %.271.i = add nsw i64 %.269.i, %.43
  br label %B184.i

B1004.if.if:                                      ; preds = %B1004
  %.503 = icmp sgt i32 %.495, 0
  %.496 = load ptr, ptr %excinfo.7, align 8
  %.504 = select i1 %.503, ptr %.496, ptr undef
  store ptr %.504, ptr %excinfo, align 8
  br label %common.ret

B1084.endif:                                      ; preds = %B1084
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B1084.if.if:                                      ; preds = %B1084
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef i32 @_ZN10nightlight4pure8matching6native9shrinking14read_luminanceB3v46B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.picture, i64 %arg.start, i64 %arg.count) local_unnamed_addr #0 {
B0:
  %.10 = add nsw i64 %arg.picture, 16
  %.11 = inttoptr i64 %.10 to ptr
  %.12 = load i64, ptr %.11, align 1
  %.14 = add nsw i64 %arg.picture, 24
  %.15 = inttoptr i64 %.14 to ptr
  %.16 = load i64, ptr %.15, align 1
  %.22 = inttoptr i64 %arg.picture to ptr
  %.23 = load i64, ptr %.22, align 1
  %.25 = mul nsw i64 %.12, %arg.start
  %.26 = mul nsw i64 %.25, %.16
  %.27 = add nsw i64 %.23, %.26
  %.32 = add nsw i64 %arg.picture, 64
  %.33 = inttoptr i64 %.32 to ptr
  %.34 = load i64, ptr %.33, align 1
  %.38 = icmp eq i64 %.16, 1
  %.42 = mul i64 %.12, %arg.count
  br i1 %.38, label %B242.endif, label %B386.endif

B280:                                             ; preds = %B280.lr.ph.new, %B280
  %.134103105 = phi i64 [ 0, %B280.lr.ph.new ], [ %.141.3, %B280 ]
  %0 = inttoptr i64 %.34 to ptr
  %1 = inttoptr i64 %.27 to ptr
  %scevgep24 = getelementptr i8, ptr %1, i64 %.134103105
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 3
  %.169 = load i8, ptr %scevgep24, align 1
  %.171 = uitofp i8 %.169 to float
  %sunkaddr = shl i64 %.134103105, 2
  %sunkaddr33 = getelementptr i8, ptr %0, i64 %sunkaddr
  store float %.171, ptr %sunkaddr33, align 4
  %scevgep28 = getelementptr i8, ptr %1, i64 %.134103105
  %scevgep33 = getelementptr i8, ptr %scevgep28, i64 1
  %.169.1 = load i8, ptr %scevgep33, align 1
  %.171.1 = uitofp i8 %.169.1 to float
  %2 = shl i64 %.134103105, 2
  %scevgep22 = getelementptr i8, ptr %0, i64 %2
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 4
  store float %.171.1, ptr %scevgep23, align 4
  %scevgep26 = getelementptr i8, ptr %1, i64 %.134103105
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 2
  %.169.2 = load i8, ptr %scevgep27, align 1
  %.171.2 = uitofp i8 %.169.2 to float
  %3 = shl i64 %.134103105, 2
  %scevgep20 = getelementptr i8, ptr %0, i64 %3
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 8
  store float %.171.2, ptr %scevgep21, align 4
  %.141.3 = add nuw i64 %.134103105, 4
  %.169.3 = load i8, ptr %scevgep25, align 1
  %.171.3 = uitofp i8 %.169.3 to float
  %4 = shl i64 %.134103105, 2
  %scevgep14 = getelementptr i8, ptr %0, i64 %4
  %scevgep16 = getelementptr i8, ptr %scevgep14, i64 12
  store float %.171.3, ptr %scevgep16, align 4
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.141.3
  br i1 %niter.ncmp.3, label %common.ret.loopexit.unr-lcssa, label %B280

common.ret.loopexit.unr-lcssa:                    ; preds = %B280
  %5 = inttoptr i64 %.34 to ptr
  %6 = inttoptr i64 %.27 to ptr
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B280.epil.preheader

B280.epil.preheader:                              ; preds = %B280.lr.ph.B280.epil.preheader_crit_edge, %common.ret.loopexit.unr-lcssa
  %.pre-phi5 = phi ptr [ %.pre4, %B280.lr.ph.B280.epil.preheader_crit_edge ], [ %6, %common.ret.loopexit.unr-lcssa ]
  %.pre-phi = phi ptr [ %.pre, %B280.lr.ph.B280.epil.preheader_crit_edge ], [ %5, %common.ret.loopexit.unr-lcssa ]
  %.134103105.epil.init = phi i64 [ 0, %B280.lr.ph.B280.epil.preheader_crit_edge ], [ %unroll_iter, %common.ret.loopexit.unr-lcssa ]
  %7 = shl i64 %.134103105.epil.init, 2
  %scevgep = getelementptr nuw i8, ptr %.pre-phi, i64 %7
  %scevgep10 = getelementptr nuw i8, ptr %.pre-phi5, i64 %.134103105.epil.init
  br label %B280.epil

B280.epil:                                        ; preds = %B280.epil, %B280.epil.preheader
  %epil.iter = phi i64 [ 0, %B280.epil.preheader ], [ %epil.iter.next, %B280.epil ]
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 %epil.iter
  %.169.epil = load i8, ptr %scevgep11, align 1
  %.171.epil = uitofp i8 %.169.epil to float
  %8 = shl i64 %epil.iter, 2
  %scevgep13 = getelementptr i8, ptr %scevgep, i64 %8
  store float %.171.epil, ptr %scevgep13, align 4
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %common.ret, label %B280.epil, !llvm.loop !12

common.ret:                                       ; preds = %B386.endif, %B242.endif, %B424, %B280.epil, %common.ret.loopexit.unr-lcssa
  store ptr null, ptr %retptr, align 8
  ret i32 0

B424:                                             ; preds = %B424.lr.ph, %B424
  %lsr.iv = phi ptr [ %scevgep29, %B424.lr.ph ], [ %scevgep30, %B424 ]
  %.2799799 = phi i64 [ 0, %B424.lr.ph ], [ %.286, %B424 ]
  %.286 = add nuw nsw i64 %.2799799, 1
  %scevgep32 = getelementptr i8, ptr %lsr.iv, i64 -2
  %.315 = load i8, ptr %scevgep32, align 1
  %.316 = uitofp i8 %.315 to double
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 -1
  %.322 = load i8, ptr %scevgep31, align 1
  %.323 = uitofp i8 %.322 to double
  %.329 = load i8, ptr %lsr.iv, align 1
  %.330 = uitofp i8 %.329 to double
  %.331 = fmul double %.316, 2.990000e-01
  %.332 = fmul double %.323, 5.870000e-01
  %.333 = fadd double %.331, %.332
  %.334 = fmul double %.330, 1.140000e-01
  %.335 = fadd double %.333, %.334
  %.336 = fptrunc double %.335 to float
  %sunkaddr34 = inttoptr i64 %.34 to ptr
  %sunkaddr35 = mul i64 %.2799799, 4
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr34, i64 %sunkaddr35
  store float %.336, ptr %sunkaddr36, align 4
  %scevgep30 = getelementptr i8, ptr %lsr.iv, i64 3
  %exitcond.not = icmp eq i64 %.42, %.286
  br i1 %exitcond.not, label %common.ret, label %B424

B242.endif:                                       ; preds = %B0
  %9 = icmp slt i64 %.42, 1
  br i1 %9, label %common.ret, label %B280.lr.ph

B280.lr.ph:                                       ; preds = %B242.endif
  %xtraiter = and i64 %.42, 3
  %10 = icmp samesign ult i64 %.42, 4
  br i1 %10, label %B280.lr.ph.B280.epil.preheader_crit_edge, label %B280.lr.ph.new

B280.lr.ph.B280.epil.preheader_crit_edge:         ; preds = %B280.lr.ph
  %.pre = inttoptr i64 %.34 to ptr
  %.pre4 = inttoptr i64 %.27 to ptr
  br label %B280.epil.preheader

B280.lr.ph.new:                                   ; preds = %B280.lr.ph
  %unroll_iter = and i64 %.42, 9223372036854775804
  br label %B280

B386.endif:                                       ; preds = %B0
  %11 = icmp slt i64 %.42, 1
  br i1 %11, label %common.ret, label %B424.lr.ph

B424.lr.ph:                                       ; preds = %B386.endif
  %.313 = inttoptr i64 %.27 to ptr
  %scevgep29 = getelementptr i8, ptr %.313, i64 2
  br label %B424
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9shrinking13average_alongB3v47B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.rows, i64 %arg.count, i64 %arg.width, i64 %arg.window, i64 %arg.out) local_unnamed_addr #0 {
B0.endif:
  %.151 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.185 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.342 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.57 = icmp sgt i64 %arg.count, 0
  br i1 %.57, label %B36.lr.ph, label %B110

B36.lr.ph:                                        ; preds = %B0.endif
  %.141 = shl i64 %arg.width, 2
  br label %B36

B36:                                              ; preds = %B34.backedge, %B36.lr.ph
  %lsr.iv23 = phi i64 [ %arg.count, %B36.lr.ph ], [ %lsr.iv.next24, %B34.backedge ]
  %lsr.iv21 = phi i64 [ %arg.rows, %B36.lr.ph ], [ %lsr.iv.next22, %B34.backedge ]
  %lsr.iv19 = phi i64 [ %arg.out, %B36.lr.ph ], [ %lsr.iv.next20, %B34.backedge ]
  %.155 = call i32 @_ZN10nightlight4pure8matching6native9shrinking9begin_rowB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr nonnull %.151, ptr nonnull %excinfo.1, i64 %lsr.iv21, i64 %arg.window, i64 %lsr.iv19)
  switch i32 %.155, label %common.ret.loopexit13 [
    i32 -2, label %B34.backedge
    i32 0, label %B34.backedge
  ], !prof !3

B34.backedge:                                     ; preds = %B36, %B36
  %lsr.iv.next20 = add i64 %lsr.iv19, %.141
  %lsr.iv.next22 = add i64 %lsr.iv21, %.141
  %lsr.iv.next24 = add i64 %lsr.iv23, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next24, 0
  br i1 %exitcond.not, label %B110, label %B36

B110:                                             ; preds = %B34.backedge, %B0.endif
  %.189 = call i32 @_ZN10nightlight4pure8matching6native9shrinking10sum_besideB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx(ptr nonnull %.185, ptr nonnull %excinfo.2, i64 %arg.rows, i64 %arg.width, i64 %arg.window, i64 %arg.out)
  switch i32 %.189, label %common.ret [
    i32 -2, label %B110.endif.endif
    i32 0, label %B110.endif.endif
  ], !prof !3

B178:                                             ; preds = %B178.lr.ph, %B176.backedge
  %lsr.iv17 = phi i64 [ %arg.count, %B178.lr.ph ], [ %lsr.iv.next18, %B176.backedge ]
  %lsr.iv15 = phi i64 [ %arg.rows, %B178.lr.ph ], [ %lsr.iv.next16, %B176.backedge ]
  %lsr.iv = phi i64 [ %arg.out, %B178.lr.ph ], [ %lsr.iv.next, %B176.backedge ]
  %.346 = call i32 @_ZN10nightlight4pure8matching6native9shrinking10finish_rowB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx(ptr nonnull %.342, ptr nonnull %excinfo.3, i64 %lsr.iv15, i64 %arg.width, i64 %arg.window, i64 %lsr.iv)
  switch i32 %.346, label %common.ret [
    i32 -2, label %B176.backedge
    i32 0, label %B176.backedge
  ], !prof !3

B176.backedge:                                    ; preds = %B178, %B178
  %lsr.iv.next = add i64 %lsr.iv, %.331
  %lsr.iv.next16 = add i64 %lsr.iv15, %.331
  %lsr.iv.next18 = add i64 %lsr.iv17, -1
  %exitcond113.not = icmp eq i64 %lsr.iv.next18, 0
  br i1 %exitcond113.not, label %common.ret, label %B178

common.ret.loopexit13:                            ; preds = %B36
  br label %common.ret

common.ret:                                       ; preds = %B110.endif.endif, %common.ret.loopexit13, %B176.backedge, %B178, %B110
  %excinfo.sink = phi ptr [ %excinfo, %B110 ], [ %excinfo, %common.ret.loopexit13 ], [ %retptr, %B110.endif.endif ], [ %excinfo, %B178 ], [ %retptr, %B176.backedge ]
  %common.ret.op = phi i32 [ %.189, %B110 ], [ %.155, %common.ret.loopexit13 ], [ 0, %B110.endif.endif ], [ %.346, %B178 ], [ 0, %B176.backedge ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B110.endif.endif:                                 ; preds = %B110, %B110
  %.291106.not = icmp slt i64 %arg.count, 1
  br i1 %.291106.not, label %common.ret, label %B178.lr.ph

B178.lr.ph:                                       ; preds = %B110.endif.endif
  %.331 = shl i64 %arg.width, 2
  br label %B178
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef i32 @_ZN10nightlight4pure8matching6native9shrinking9begin_rowB3v48B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.row, i64 %arg.window, i64 %arg.out) local_unnamed_addr #0 {
B0.endif:
  %.14 = add nsw i64 %arg.window, 2
  %.15 = ashr i64 %.14, 1
  %.24 = add nsw i64 %.15, -1
  %.62 = icmp slt i64 %.15, 2
  %..24 = select i1 %.62, i64 0, i64 %.24
  %.10691 = icmp sgt i64 %..24, 0
  br i1 %.10691, label %B98.lr.ph, label %B140.endif

B98.lr.ph:                                        ; preds = %B0.endif
  %xtraiter = and i64 %..24, 7
  %0 = icmp samesign ult i64 %..24, 8
  br i1 %0, label %B98.lr.ph.B98.epil.preheader_crit_edge, label %B98.lr.ph.new

B98.lr.ph.B98.epil.preheader_crit_edge:           ; preds = %B98.lr.ph
  %.pre = inttoptr i64 %arg.row to ptr
  br label %B98.epil.preheader

B98.lr.ph.new:                                    ; preds = %B98.lr.ph
  %unroll_iter = and i64 %..24, 9223372036854775800
  br label %B98

B98:                                              ; preds = %B98, %B98.lr.ph.new
  %total.3.094 = phi float [ 0.000000e+00, %B98.lr.ph.new ], [ %.149.7, %B98 ]
  %.1129092 = phi i64 [ 0, %B98.lr.ph.new ], [ %.119.7, %B98 ]
  %1 = inttoptr i64 %arg.row to ptr
  %sunkaddr31 = shl i64 %.1129092, 2
  %sunkaddr32 = getelementptr i8, ptr %1, i64 %sunkaddr31
  %.147 = load float, ptr %sunkaddr32, align 4
  %.149 = fadd float %total.3.094, %.147
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr32, i64 4
  %.147.1 = load float, ptr %sunkaddr36, align 4
  %.149.1 = fadd float %.149, %.147.1
  %2 = shl i64 %.1129092, 2
  %scevgep23 = getelementptr i8, ptr %1, i64 %2
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 8
  %.147.2 = load float, ptr %scevgep24, align 4
  %.149.2 = fadd float %.149.1, %.147.2
  %3 = shl i64 %.1129092, 2
  %scevgep21 = getelementptr i8, ptr %1, i64 %3
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 12
  %.147.3 = load float, ptr %scevgep22, align 4
  %.149.3 = fadd float %.149.2, %.147.3
  %4 = shl i64 %.1129092, 2
  %scevgep19 = getelementptr i8, ptr %1, i64 %4
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 16
  %.147.4 = load float, ptr %scevgep20, align 4
  %.149.4 = fadd float %.149.3, %.147.4
  %5 = shl i64 %.1129092, 2
  %scevgep17 = getelementptr i8, ptr %1, i64 %5
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 20
  %.147.5 = load float, ptr %scevgep18, align 4
  %.149.5 = fadd float %.149.4, %.147.5
  %6 = shl i64 %.1129092, 2
  %scevgep12 = getelementptr i8, ptr %1, i64 %6
  %scevgep15 = getelementptr i8, ptr %scevgep12, i64 24
  %.147.6 = load float, ptr %scevgep15, align 4
  %.149.6 = fadd float %.149.5, %.147.6
  %.119.7 = add nuw nsw i64 %.1129092, 8
  %7 = shl i64 %.1129092, 2
  %scevgep8 = getelementptr i8, ptr %1, i64 %7
  %scevgep10 = getelementptr i8, ptr %scevgep8, i64 28
  %.147.7 = load float, ptr %scevgep10, align 4
  %.149.7 = fadd float %.149.6, %.147.7
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.119.7
  br i1 %niter.ncmp.7, label %B140.endif.loopexit.unr-lcssa, label %B98

B180:                                             ; preds = %B180.preheader, %B180
  %lsr.iv5 = phi i64 [ %.25198100.unr, %B180.preheader ], [ %10, %B180 ]
  %lsr.iv = phi i64 [ %18, %B180.preheader ], [ %lsr.iv.next, %B180 ]
  %total.4.0102 = phi float [ %total.4.0102.unr, %B180.preheader ], [ %.288.1, %B180 ]
  %sunkaddr25 = inttoptr i64 %arg.row to ptr
  %sunkaddr26 = mul i64 %lsr.iv5, 4
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr25, i64 %sunkaddr26
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 -4
  %.286 = load float, ptr %sunkaddr28, align 4
  %.288 = fadd float %total.4.0102, %.286
  %.295 = sitofp i64 %lsr.iv5 to float
  %.299 = fdiv float %.288, %.295
  %8 = shl i64 %lsr.iv5, 2
  %scevgep4 = getelementptr i8, ptr %scevgep, i64 %8
  %scevgep6 = getelementptr i8, ptr %scevgep4, i64 -4
  store float %.299, ptr %scevgep6, align 4
  %9 = add i64 %lsr.iv5, 1
  %sunkaddr29 = inttoptr i64 %arg.row to ptr
  %sunkaddr30 = mul i64 %lsr.iv5, 4
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr29, i64 %sunkaddr30
  %.286.1 = load float, ptr %sunkaddr33, align 4
  %.288.1 = fadd float %.288, %.286.1
  %.295.1 = sitofp i64 %9 to float
  %.299.1 = fdiv float %.288.1, %.295.1
  store float %.299.1, ptr %scevgep4, align 4
  %lsr.iv.next = add i64 %lsr.iv, -2
  %.245.1 = icmp samesign ugt i64 %lsr.iv.next, 2
  %10 = add i64 %9, 1
  br i1 %.245.1, label %B180, label %B316

B316:                                             ; preds = %B180.prol.loopexit, %B140.endif, %B180
  %total.4.0.lcssa = phi float [ %total.3.0.lcssa, %B140.endif ], [ %.288.lcssa.unr, %B180.prol.loopexit ], [ %.288.1, %B180 ]
  %.320.pre-phi = inttoptr i64 %arg.out to ptr
  %.313 = sub nsw i64 %arg.window, %.15
  %.321 = getelementptr inbounds float, ptr %.320.pre-phi, i64 %.313
  store float %total.4.0.lcssa, ptr %.321, align 4
  store ptr null, ptr %retptr, align 8
  ret i32 0

B140.endif.loopexit.unr-lcssa:                    ; preds = %B98
  %11 = inttoptr i64 %arg.row to ptr
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B140.endif, label %B98.epil.preheader

B98.epil.preheader:                               ; preds = %B140.endif.loopexit.unr-lcssa, %B98.lr.ph.B98.epil.preheader_crit_edge
  %.pre-phi.pre-phi = phi ptr [ %.pre, %B98.lr.ph.B98.epil.preheader_crit_edge ], [ %11, %B140.endif.loopexit.unr-lcssa ]
  %total.3.094.epil.init = phi float [ 0.000000e+00, %B98.lr.ph.B98.epil.preheader_crit_edge ], [ %.149.7, %B140.endif.loopexit.unr-lcssa ]
  %.1129092.epil.init = phi i64 [ 0, %B98.lr.ph.B98.epil.preheader_crit_edge ], [ %unroll_iter, %B140.endif.loopexit.unr-lcssa ]
  %12 = shl nuw i64 %.1129092.epil.init, 2
  %scevgep13 = getelementptr nuw i8, ptr %.pre-phi.pre-phi, i64 %12
  br label %B98.epil

B98.epil:                                         ; preds = %B98.epil, %B98.epil.preheader
  %total.3.094.epil = phi float [ %total.3.094.epil.init, %B98.epil.preheader ], [ %.149.epil, %B98.epil ]
  %epil.iter = phi i64 [ 0, %B98.epil.preheader ], [ %epil.iter.next, %B98.epil ]
  %13 = shl i64 %epil.iter, 2
  %scevgep3 = getelementptr i8, ptr %scevgep13, i64 %13
  %.147.epil = load float, ptr %scevgep3, align 4
  %.149.epil = fadd float %total.3.094.epil, %.147.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B140.endif, label %B98.epil, !llvm.loop !14

B140.endif:                                       ; preds = %B98.epil, %B140.endif.loopexit.unr-lcssa, %B0.endif
  %total.3.0.lcssa = phi float [ 0.000000e+00, %B0.endif ], [ %.149.7, %B140.endif.loopexit.unr-lcssa ], [ %.149.epil, %B98.epil ]
  %.202 = sub i64 %arg.window, %.24
  %.24599.not = icmp slt i64 %.202, 1
  br i1 %.24599.not, label %B316, label %B180.lr.ph

B180.lr.ph:                                       ; preds = %B140.endif
  %xtraiter3 = and i64 %.202, 1
  %lcmp.mod4.not = icmp eq i64 %xtraiter3, 0
  br i1 %lcmp.mod4.not, label %B180.prol.loopexit, label %B180.prol

B180.prol:                                        ; preds = %B180.lr.ph
  %14 = inttoptr i64 %arg.out to ptr
  %.254.prol = add nsw i64 %.202, -1
  %sunkaddr68 = inttoptr i64 %arg.row to ptr
  %sunkaddr69 = shl i64 %.15, 2
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr68, i64 %sunkaddr69
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 -4
  %.286.prol = load float, ptr %sunkaddr71, align 4
  %.288.prol = fadd float %total.3.0.lcssa, %.286.prol
  %.295.prol = sitofp i64 %.15 to float
  %.299.prol = fdiv float %.288.prol, %.295.prol
  store float %.299.prol, ptr %14, align 4
  %15 = add nsw i64 %.15, 1
  br label %B180.prol.loopexit

B180.prol.loopexit:                               ; preds = %B180.prol, %B180.lr.ph
  %total.4.0102.unr = phi float [ %total.3.0.lcssa, %B180.lr.ph ], [ %.288.prol, %B180.prol ]
  %.24497101.unr = phi i64 [ %.202, %B180.lr.ph ], [ %.254.prol, %B180.prol ]
  %.25198100.unr = phi i64 [ %.15, %B180.lr.ph ], [ %15, %B180.prol ]
  %.288.lcssa.unr = phi float [ poison, %B180.lr.ph ], [ %.288.prol, %B180.prol ]
  %16 = icmp eq i64 %arg.window, %.15
  br i1 %16, label %B316, label %B180.preheader

B180.preheader:                                   ; preds = %B180.prol.loopexit
  %17 = inttoptr i64 %arg.out to ptr
  %18 = add nuw i64 %.24497101.unr, 2
  %19 = shl i64 %.15, 2
  %20 = sub i64 4, %19
  %scevgep = getelementptr i8, ptr %17, i64 %20
  br label %B180
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef i32 @_ZN10nightlight4pure8matching6native9shrinking10sum_besideB3v49B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.rows, i64 %arg.width, i64 %arg.window, i64 %arg.out) local_unnamed_addr #0 {
B0.endif:
  %.259 = sub nsw i64 %arg.width, %arg.window
  %.342115.not = icmp slt i64 %.259, 1
  br i1 %.342115.not, label %B1486, label %B574.lr.ph

B574.lr.ph:                                       ; preds = %B0.endif
  %.30 = shl nsw i64 %arg.width, 4
  %.96 = add nsw i64 %arg.out, %.30
  %.27 = mul nsw i64 %arg.width, 12
  %.140 = add nsw i64 %.96, %.27
  %.24 = shl nsw i64 %arg.width, 3
  %.137 = add nsw i64 %.96, %.24
  %.10 = shl nsw i64 %arg.width, 2
  %.134 = add nsw i64 %.96, %.10
  %.93 = add nsw i64 %arg.out, %.27
  %.90 = add nsw i64 %arg.out, %.24
  %.87 = add nsw i64 %arg.out, %.10
  %.12 = add nsw i64 %arg.window, 2
  %.13 = ashr i64 %.12, 1
  %.15 = sub nsw i64 %arg.window, %.13
  %0 = inttoptr i64 %.140 to ptr
  %1 = inttoptr i64 %.137 to ptr
  %2 = inttoptr i64 %.134 to ptr
  %3 = inttoptr i64 %.96 to ptr
  %4 = inttoptr i64 %.93 to ptr
  %5 = inttoptr i64 %.90 to ptr
  %6 = inttoptr i64 %.87 to ptr
  %7 = inttoptr i64 %arg.out to ptr
  %.216 = getelementptr inbounds float, ptr %0, i64 %.15
  %.217 = load float, ptr %.216, align 4
  %.212 = getelementptr inbounds float, ptr %1, i64 %.15
  %.213 = load float, ptr %.212, align 4
  %.208 = getelementptr inbounds float, ptr %2, i64 %.15
  %.209 = load float, ptr %.208, align 4
  %.204 = getelementptr inbounds float, ptr %3, i64 %.15
  %.205 = load float, ptr %.204, align 4
  %.164 = getelementptr inbounds float, ptr %4, i64 %.15
  %.165 = load float, ptr %.164, align 4
  %.160 = getelementptr inbounds float, ptr %5, i64 %.15
  %.161 = load float, ptr %.160, align 4
  %.156 = getelementptr inbounds float, ptr %6, i64 %.15
  %.157 = load float, ptr %.156, align 4
  %.152 = getelementptr inbounds float, ptr %7, i64 %.15
  %.153 = load float, ptr %.152, align 4
  %.32 = add nsw i64 %.30, %arg.rows
  %.76 = add nsw i64 %.32, %.27
  %.73 = add nsw i64 %.32, %.24
  %.70 = add nsw i64 %.32, %.10
  %.29 = add nsw i64 %.27, %arg.rows
  %.26 = add nsw i64 %.24, %arg.rows
  %.23 = add nsw i64 %.10, %arg.rows
  %.383 = inttoptr i64 %arg.rows to ptr
  %.396 = inttoptr i64 %.23 to ptr
  %.409 = inttoptr i64 %.26 to ptr
  %.422 = inttoptr i64 %.29 to ptr
  %.435 = inttoptr i64 %.32 to ptr
  %.448 = inttoptr i64 %.70 to ptr
  %.461 = inttoptr i64 %.73 to ptr
  %.474 = inttoptr i64 %.76 to ptr
  %8 = shl i64 %arg.window, 2
  %9 = add i64 %8, 4
  %10 = shl i64 %.13, 2
  %11 = sub i64 %9, %10
  %scevgep = getelementptr i8, ptr %0, i64 %11
  %scevgep2 = getelementptr i8, ptr %1, i64 %11
  %scevgep4 = getelementptr i8, ptr %2, i64 %11
  %scevgep6 = getelementptr i8, ptr %3, i64 %11
  %scevgep8 = getelementptr i8, ptr %4, i64 %11
  %scevgep10 = getelementptr i8, ptr %5, i64 %11
  %scevgep12 = getelementptr i8, ptr %6, i64 %11
  %scevgep14 = getelementptr i8, ptr %7, i64 %11
  %scevgep24 = getelementptr i8, ptr %.474, i64 %8
  %scevgep26 = getelementptr i8, ptr %.461, i64 %8
  %scevgep28 = getelementptr i8, ptr %.448, i64 %8
  %scevgep30 = getelementptr i8, ptr %.435, i64 %8
  %scevgep32 = getelementptr i8, ptr %.422, i64 %8
  %scevgep34 = getelementptr i8, ptr %.409, i64 %8
  %scevgep36 = getelementptr i8, ptr %.396, i64 %8
  %scevgep38 = getelementptr i8, ptr %.383, i64 %8
  br label %B574

B574:                                             ; preds = %B574, %B574.lr.ph
  %s7.2.0125 = phi float [ %.217, %B574.lr.ph ], [ %.483, %B574 ]
  %s6.2.0124 = phi float [ %.213, %B574.lr.ph ], [ %.470, %B574 ]
  %s5.2.0123 = phi float [ %.209, %B574.lr.ph ], [ %.457, %B574 ]
  %s4.2.0122 = phi float [ %.205, %B574.lr.ph ], [ %.444, %B574 ]
  %s3.2.0121 = phi float [ %.165, %B574.lr.ph ], [ %.431, %B574 ]
  %s2.2.0120 = phi float [ %.161, %B574.lr.ph ], [ %.418, %B574 ]
  %s1.2.0119 = phi float [ %.157, %B574.lr.ph ], [ %.405, %B574 ]
  %s0.2.0118 = phi float [ %.153, %B574.lr.ph ], [ %.392, %B574 ]
  %.348114116 = phi i64 [ 0, %B574.lr.ph ], [ %.355, %B574 ]
  %12 = inttoptr i64 %.76 to ptr
  %13 = inttoptr i64 %.73 to ptr
  %14 = inttoptr i64 %.70 to ptr
  %15 = inttoptr i64 %.32 to ptr
  %16 = inttoptr i64 %.29 to ptr
  %17 = inttoptr i64 %.26 to ptr
  %18 = inttoptr i64 %.23 to ptr
  %19 = inttoptr i64 %arg.rows to ptr
  %.355 = add nuw nsw i64 %.348114116, 1
  %20 = shl i64 %.348114116, 2
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 %20
  %.385 = load float, ptr %scevgep39, align 4
  %.387 = fadd float %s0.2.0118, %.385
  %scevgep23 = getelementptr i8, ptr %19, i64 %20
  %.391 = load float, ptr %scevgep23, align 4
  %.392 = fsub float %.387, %.391
  %21 = shl i64 %.348114116, 2
  %scevgep62 = getelementptr i8, ptr %scevgep36, i64 %21
  %.398 = load float, ptr %scevgep62, align 4
  %.400 = fadd float %s1.2.0119, %.398
  %22 = shl i64 %.348114116, 2
  %scevgep35 = getelementptr i8, ptr %18, i64 %22
  %.404 = load float, ptr %scevgep35, align 4
  %.405 = fsub float %.400, %.404
  %scevgep37 = getelementptr i8, ptr %scevgep34, i64 %22
  %.411 = load float, ptr %scevgep37, align 4
  %.413 = fadd float %s2.2.0120, %.411
  %23 = shl i64 %.348114116, 2
  %scevgep31 = getelementptr i8, ptr %17, i64 %23
  %.417 = load float, ptr %scevgep31, align 4
  %.418 = fsub float %.413, %.417
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 %23
  %.424 = load float, ptr %scevgep33, align 4
  %.426 = fadd float %s3.2.0121, %.424
  %24 = shl i64 %.348114116, 2
  %scevgep27 = getelementptr i8, ptr %16, i64 %24
  %.430 = load float, ptr %scevgep27, align 4
  %.431 = fsub float %.426, %.430
  %scevgep29 = getelementptr i8, ptr %scevgep30, i64 %24
  %.437 = load float, ptr %scevgep29, align 4
  %.439 = fadd float %s4.2.0122, %.437
  %25 = shl i64 %.348114116, 2
  %scevgep22 = getelementptr i8, ptr %15, i64 %25
  %.443 = load float, ptr %scevgep22, align 4
  %.444 = fsub float %.439, %.443
  %scevgep25 = getelementptr i8, ptr %scevgep28, i64 %25
  %.450 = load float, ptr %scevgep25, align 4
  %.452 = fadd float %s5.2.0123, %.450
  %26 = shl i64 %.348114116, 2
  %scevgep20 = getelementptr i8, ptr %14, i64 %26
  %.456 = load float, ptr %scevgep20, align 4
  %.457 = fsub float %.452, %.456
  %scevgep21 = getelementptr i8, ptr %scevgep26, i64 %26
  %.463 = load float, ptr %scevgep21, align 4
  %.465 = fadd float %s6.2.0124, %.463
  %27 = shl i64 %.348114116, 2
  %scevgep18 = getelementptr i8, ptr %13, i64 %27
  %.469 = load float, ptr %scevgep18, align 4
  %.470 = fsub float %.465, %.469
  %scevgep19 = getelementptr i8, ptr %scevgep24, i64 %27
  %.476 = load float, ptr %scevgep19, align 4
  %.478 = fadd float %s7.2.0125, %.476
  %28 = shl i64 %.348114116, 2
  %scevgep17 = getelementptr i8, ptr %12, i64 %28
  %.482 = load float, ptr %scevgep17, align 4
  %.483 = fsub float %.478, %.482
  %29 = shl i64 %.348114116, 2
  %scevgep16 = getelementptr i8, ptr %scevgep14, i64 %29
  store float %.392, ptr %scevgep16, align 4
  %30 = shl i64 %.348114116, 2
  %scevgep15 = getelementptr i8, ptr %scevgep12, i64 %30
  store float %.405, ptr %scevgep15, align 4
  %31 = shl i64 %.348114116, 2
  %scevgep13 = getelementptr i8, ptr %scevgep10, i64 %31
  store float %.418, ptr %scevgep13, align 4
  %32 = shl i64 %.348114116, 2
  %scevgep11 = getelementptr i8, ptr %scevgep8, i64 %32
  store float %.431, ptr %scevgep11, align 4
  %33 = shl i64 %.348114116, 2
  %scevgep9 = getelementptr i8, ptr %scevgep6, i64 %33
  store float %.444, ptr %scevgep9, align 4
  %34 = shl i64 %.348114116, 2
  %scevgep7 = getelementptr i8, ptr %scevgep4, i64 %34
  store float %.457, ptr %scevgep7, align 4
  %35 = shl i64 %.348114116, 2
  %scevgep5 = getelementptr i8, ptr %scevgep2, i64 %35
  store float %.470, ptr %scevgep5, align 4
  %36 = shl i64 %.348114116, 2
  %scevgep3 = getelementptr i8, ptr %scevgep, i64 %36
  store float %.483, ptr %scevgep3, align 4
  %exitcond.not = icmp eq i64 %.259, %.355
  br i1 %exitcond.not, label %B1486, label %B574

B1486:                                            ; preds = %B574, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef i32 @_ZN10nightlight4pure8matching6native9shrinking10finish_rowB3v50B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.row, i64 %arg.width, i64 %arg.window, i64 %arg.out) local_unnamed_addr #0 {
B0.endif:
  %.17 = add nsw i64 %arg.window, 2
  %.18 = ashr i64 %.17, 1
  %.20 = sub nsw i64 %arg.window, %.18
  %.21 = add i64 %arg.width, 1
  %.25 = sub i64 %.21, %.18
  %.30 = sitofp i64 %arg.window to float
  %.37 = inttoptr i64 %arg.out to ptr
  %0 = getelementptr float, ptr %.37, i64 %.25
  %.38 = getelementptr i8, ptr %0, i64 -4
  %.39 = load float, ptr %.38, align 4
  %.80 = sub i64 %.25, %.20
  %.12598.not = icmp slt i64 %.80, 1
  br i1 %.12598.not, label %B232.endif, label %B160.preheader

B160.preheader:                                   ; preds = %B0.endif
  %1 = sub i64 %arg.width, %arg.window
  %xtraiter = and i64 %.80, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B160.prol.loopexit, label %B160.prol.preheader

B160.prol.preheader:                              ; preds = %B160.preheader
  %2 = inttoptr i64 %arg.out to ptr
  %3 = shl i64 %.20, 2
  %scevgep20 = getelementptr i8, ptr %2, i64 %3
  br label %B160.prol

B160.prol:                                        ; preds = %B160.prol, %B160.prol.preheader
  %prol.iter = phi i64 [ %prol.iter.next, %B160.prol ], [ 0, %B160.prol.preheader ]
  %4 = shl nuw nsw i64 %prol.iter, 2
  %scevgep11 = getelementptr i8, ptr %scevgep20, i64 %4
  %.166.prol = load float, ptr %scevgep11, align 4
  %.171.prol = fdiv float %.166.prol, %.30
  store float %.171.prol, ptr %scevgep11, align 4
  %prol.iter.next = add nuw nsw i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B160.prol.loopexit.loopexit, label %B160.prol, !llvm.loop !15

B160.prol.loopexit.loopexit:                      ; preds = %B160.prol
  %const = bitcast i64 9223372036854775804 to i64
  %5 = and i64 %.80, %const
  %6 = add i64 %xtraiter, %.20
  br label %B160.prol.loopexit

B160.prol.loopexit:                               ; preds = %B160.prol.loopexit.loopexit, %B160.preheader
  %.12496100.unr = phi i64 [ %.80, %B160.preheader ], [ %5, %B160.prol.loopexit.loopexit ]
  %.1319799.unr = phi i64 [ %.20, %B160.preheader ], [ %6, %B160.prol.loopexit.loopexit ]
  %7 = icmp ult i64 %1, 3
  br i1 %7, label %B232.endif, label %B160.preheader4

B160.preheader4:                                  ; preds = %B160.prol.loopexit
  %8 = inttoptr i64 %arg.out to ptr
  %9 = add nuw i64 %.12496100.unr, 4
  %10 = shl i64 %.1319799.unr, 2
  %11 = getelementptr i8, ptr %8, i64 %10
  %scevgep14 = getelementptr i8, ptr %11, i64 12
  br label %B160

B160:                                             ; preds = %B160, %B160.preheader4
  %lsr.iv15 = phi ptr [ %scevgep14, %B160.preheader4 ], [ %scevgep16, %B160 ]
  %lsr.iv12 = phi i64 [ %9, %B160.preheader4 ], [ %lsr.iv.next13, %B160 ]
  %scevgep19 = getelementptr i8, ptr %lsr.iv15, i64 -12
  %.166 = load float, ptr %scevgep19, align 4
  %.171 = fdiv float %.166, %.30
  store float %.171, ptr %scevgep19, align 4
  %scevgep18 = getelementptr i8, ptr %lsr.iv15, i64 -8
  %.166.1 = load float, ptr %scevgep18, align 4
  %.171.1 = fdiv float %.166.1, %.30
  store float %.171.1, ptr %scevgep18, align 4
  %scevgep17 = getelementptr i8, ptr %lsr.iv15, i64 -4
  %.166.2 = load float, ptr %scevgep17, align 4
  %.171.2 = fdiv float %.166.2, %.30
  store float %.171.2, ptr %scevgep17, align 4
  %.166.3 = load float, ptr %lsr.iv15, align 4
  %.171.3 = fdiv float %.166.3, %.30
  store float %.171.3, ptr %lsr.iv15, align 4
  %lsr.iv.next13 = add i64 %lsr.iv12, -4
  %scevgep16 = getelementptr i8, ptr %lsr.iv15, i64 16
  %.125.3 = icmp samesign ugt i64 %lsr.iv.next13, 4
  br i1 %.125.3, label %B160, label %B232.endif

B270:                                             ; preds = %B270.lr.ph.new, %B270
  %lsr.iv = phi i64 [ %lsr.iv.next, %B270 ], [ %28, %B270.lr.ph.new ]
  %total.2.0107 = phi float [ %.318.1, %B270 ], [ %.39, %B270.lr.ph.new ]
  %.277103105 = phi i64 [ %.284.1, %B270 ], [ 0, %B270.lr.ph.new ]
  %12 = shl i64 %.277103105, 2
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %12
  %scevgep7 = getelementptr i8, ptr %scevgep6, i64 -4
  %.316 = load float, ptr %scevgep7, align 4
  %.318 = fsub float %total.2.0107, %.316
  %.326 = sitofp i64 %lsr.iv to float
  %.330 = fdiv float %.318, %.326
  %13 = shl i64 %.277103105, 2
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 %13
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -4
  store float %.330, ptr %scevgep10, align 4
  %.284.1 = add nuw i64 %.277103105, 2
  %.316.1 = load float, ptr %scevgep6, align 4
  %.318.1 = fsub float %.318, %.316.1
  %14 = xor i64 %.277103105, -2
  %.325.1 = add i64 %14, %arg.window
  %.326.1 = sitofp i64 %.325.1 to float
  %.330.1 = fdiv float %.318.1, %.326.1
  store float %.330.1, ptr %scevgep9, align 4
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.284.1
  br i1 %niter.ncmp.1, label %B418.loopexit.unr-lcssa, label %B270

B418.loopexit.unr-lcssa:                          ; preds = %B270
  %15 = and i64 %.191, 1
  %lcmp.mod2.not = icmp eq i64 %15, 0
  br i1 %lcmp.mod2.not, label %B418, label %B270.epil.preheader

B270.epil.preheader:                              ; preds = %B270.lr.ph, %B418.loopexit.unr-lcssa
  %total.2.0107.epil.init = phi float [ %.39, %B270.lr.ph ], [ %.318.1, %B418.loopexit.unr-lcssa ]
  %.277103105.epil.init = phi i64 [ 0, %B270.lr.ph ], [ %unroll_iter, %B418.loopexit.unr-lcssa ]
  %.315.epil = getelementptr float, ptr %17, i64 %.277103105.epil.init
  %.316.epil = load float, ptr %.315.epil, align 4
  %.318.epil = fsub float %total.2.0107.epil.init, %.316.epil
  %16 = xor i64 %.277103105.epil.init, -1
  %.325.epil = add i64 %arg.window, %16
  %.326.epil = sitofp i64 %.325.epil to float
  %.330.epil = fdiv float %.318.epil, %.326.epil
  %.333.epil = getelementptr float, ptr %0, i64 %.277103105.epil.init
  store float %.330.epil, ptr %.333.epil, align 4
  br label %B418

B418:                                             ; preds = %B232.endif, %B270.epil.preheader, %B418.loopexit.unr-lcssa
  store ptr null, ptr %retptr, align 8
  ret i32 0

B232.endif:                                       ; preds = %B160, %B160.prol.loopexit, %B0.endif
  %.191 = sub nsw i64 %arg.width, %.25
  %.271104.not = icmp slt i64 %.191, 1
  br i1 %.271104.not, label %B418, label %B270.lr.ph

B270.lr.ph:                                       ; preds = %B232.endif
  %.311 = sub nsw i64 %arg.width, %arg.window
  %.314 = inttoptr i64 %arg.row to ptr
  %17 = getelementptr float, ptr %.314, i64 %.311
  %18 = icmp eq i64 %.18, 2
  br i1 %18, label %B270.epil.preheader, label %B270.lr.ph.new

B270.lr.ph.new:                                   ; preds = %B270.lr.ph
  %19 = inttoptr i64 %arg.row to ptr
  %20 = inttoptr i64 %arg.out to ptr
  %const12 = bitcast i64 9223372036854775804 to i64
  %const_mat = add i64 %const12, 2
  %unroll_iter = and i64 %.191, %const_mat
  %21 = shl i64 %arg.width, 2
  %22 = add i64 %21, 4
  %23 = shl i64 %arg.window, 2
  %24 = sub i64 %22, %23
  %scevgep = getelementptr i8, ptr %19, i64 %24
  %25 = add i64 %21, 8
  %26 = shl i64 %.18, 2
  %27 = sub i64 %25, %26
  %scevgep8 = getelementptr i8, ptr %20, i64 %27
  %28 = add i64 %arg.window, -1
  br label %B270
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef i32 @_ZN10nightlight4pure8matching6native9shrinking4takeB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.row, i64 %arg.number, i64 %arg.window, i64 %arg.width, i64 %arg.sums, i64 %arg.held, i64 %arg.out) local_unnamed_addr #0 {
B0:
  %const = bitcast i64 9223372036854775806 to i64
  %.24 = shl nsw i64 %arg.width, 2
  %.29 = icmp eq i64 %arg.window, 0
  br i1 %.29, label %B0.endif, label %B0.else, !prof !16

B122:                                             ; preds = %B122.lr.ph.new, %B122
  %lsr.iv = phi i64 [ 1, %B122.lr.ph.new ], [ %lsr.iv.next, %B122 ]
  %0 = inttoptr i64 %arg.out to ptr
  %1 = inttoptr i64 %arg.row to ptr
  %2 = inttoptr i64 %arg.sums to ptr
  %3 = inttoptr i64 %.68 to ptr
  %4 = shl i64 %lsr.iv, 2
  %scevgep17 = getelementptr i8, ptr %2, i64 %4
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -4
  %.211 = load float, ptr %scevgep18, align 4
  %5 = shl i64 %lsr.iv, 2
  %scevgep14 = getelementptr i8, ptr %1, i64 %5
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -4
  %.215 = load float, ptr %scevgep15, align 4
  %.216 = fadd float %.211, %.215
  %6 = shl i64 %lsr.iv, 2
  %scevgep11 = getelementptr i8, ptr %3, i64 %6
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 -4
  store float %.215, ptr %scevgep12, align 4
  store float %.216, ptr %scevgep18, align 4
  %.233 = fdiv float %.216, %.82
  %7 = shl i64 %lsr.iv, 2
  %scevgep9 = getelementptr i8, ptr %0, i64 %7
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 -4
  store float %.233, ptr %scevgep10, align 4
  %scevgep16 = getelementptr i8, ptr %2, i64 %7
  %.211.1 = load float, ptr %scevgep16, align 4
  %8 = shl i64 %lsr.iv, 2
  %scevgep13 = getelementptr i8, ptr %1, i64 %8
  %.215.1 = load float, ptr %scevgep13, align 4
  %.216.1 = fadd float %.211.1, %.215.1
  store float %.215.1, ptr %scevgep11, align 4
  store float %.216.1, ptr %scevgep16, align 4
  %.233.1 = fdiv float %.216.1, %.82
  %9 = shl i64 %lsr.iv, 2
  %scevgep = getelementptr i8, ptr %0, i64 %9
  store float %.233.1, ptr %scevgep, align 4
  %lsr.iv.next = add i64 %lsr.iv, 2
  %10 = add i64 %56, %lsr.iv.next
  %niter12.ncmp.1 = icmp eq i64 %10, 1
  br i1 %niter12.ncmp.1, label %common.ret.loopexit.unr-lcssa, label %B122

common.ret.loopexit.unr-lcssa:                    ; preds = %B122
  %11 = inttoptr i64 %arg.out to ptr
  %12 = inttoptr i64 %arg.row to ptr
  %13 = inttoptr i64 %arg.sums to ptr
  %14 = and i64 %arg.width, 1
  %lcmp.mod9.not = icmp eq i64 %14, 0
  br i1 %lcmp.mod9.not, label %common.ret, label %B122.epil.preheader

B122.epil.preheader:                              ; preds = %B122.lr.ph.B122.epil.preheader_crit_edge, %common.ret.loopexit.unr-lcssa
  %sunkaddr70.pre-phi = phi ptr [ %.pre3, %B122.lr.ph.B122.epil.preheader_crit_edge ], [ %11, %common.ret.loopexit.unr-lcssa ]
  %sunkaddr67.pre-phi = phi ptr [ %.pre2, %B122.lr.ph.B122.epil.preheader_crit_edge ], [ %12, %common.ret.loopexit.unr-lcssa ]
  %sunkaddr64.pre-phi = phi ptr [ %.pre1, %B122.lr.ph.B122.epil.preheader_crit_edge ], [ %13, %common.ret.loopexit.unr-lcssa ]
  %.176116118.epil.init = phi i64 [ 0, %B122.lr.ph.B122.epil.preheader_crit_edge ], [ %unroll_iter11, %common.ret.loopexit.unr-lcssa ]
  %15 = inttoptr i64 %.68 to ptr
  %sunkaddr65 = shl i64 %.176116118.epil.init, 2
  %sunkaddr66 = getelementptr inbounds i8, ptr %sunkaddr64.pre-phi, i64 %sunkaddr65
  %.211.epil = load float, ptr %sunkaddr66, align 4
  %sunkaddr69 = getelementptr inbounds i8, ptr %sunkaddr67.pre-phi, i64 %sunkaddr65
  %.215.epil = load float, ptr %sunkaddr69, align 4
  %.216.epil = fadd float %.211.epil, %.215.epil
  %.223.epil = getelementptr inbounds nuw float, ptr %15, i64 %.176116118.epil.init
  store float %.215.epil, ptr %.223.epil, align 4
  store float %.216.epil, ptr %sunkaddr66, align 4
  %.233.epil = fdiv float %.216.epil, %.82
  %sunkaddr72 = getelementptr inbounds i8, ptr %sunkaddr70.pre-phi, i64 %sunkaddr65
  store float %.233.epil, ptr %sunkaddr72, align 4
  br label %common.ret

common.ret.loopexit6.unr-lcssa:                   ; preds = %B404
  %16 = inttoptr i64 %arg.out to ptr
  %17 = inttoptr i64 %arg.row to ptr
  %18 = inttoptr i64 %arg.sums to ptr
  %19 = and i64 %arg.width, 1
  %lcmp.mod.not = icmp eq i64 %19, 0
  br i1 %lcmp.mod.not, label %common.ret, label %B404.epil.preheader

B404.epil.preheader:                              ; preds = %B404.lr.ph.B404.epil.preheader_crit_edge, %common.ret.loopexit6.unr-lcssa
  %sunkaddr79.pre-phi = phi ptr [ %.pre8, %B404.lr.ph.B404.epil.preheader_crit_edge ], [ %16, %common.ret.loopexit6.unr-lcssa ]
  %sunkaddr76.pre-phi = phi ptr [ %.pre7, %B404.lr.ph.B404.epil.preheader_crit_edge ], [ %17, %common.ret.loopexit6.unr-lcssa ]
  %sunkaddr73.pre-phi = phi ptr [ %.pre6, %B404.lr.ph.B404.epil.preheader_crit_edge ], [ %18, %common.ret.loopexit6.unr-lcssa ]
  %.352110112.epil.init = phi i64 [ 0, %B404.lr.ph.B404.epil.preheader_crit_edge ], [ %unroll_iter, %common.ret.loopexit6.unr-lcssa ]
  %20 = inttoptr i64 %.68 to ptr
  %sunkaddr74 = shl i64 %.352110112.epil.init, 2
  %sunkaddr75 = getelementptr inbounds i8, ptr %sunkaddr73.pre-phi, i64 %sunkaddr74
  %.387.epil = load float, ptr %sunkaddr75, align 4
  %sunkaddr78 = getelementptr inbounds i8, ptr %sunkaddr76.pre-phi, i64 %sunkaddr74
  %.391.epil = load float, ptr %sunkaddr78, align 4
  %.392.epil = fadd float %.387.epil, %.391.epil
  %.395.epil = getelementptr inbounds nuw float, ptr %20, i64 %.352110112.epil.init
  %.396.epil = load float, ptr %.395.epil, align 4
  %.397.epil = fsub float %.392.epil, %.396.epil
  store float %.391.epil, ptr %.395.epil, align 4
  store float %.397.epil, ptr %sunkaddr75, align 4
  %.414.epil = fdiv float %.397.epil, %.258
  %sunkaddr81 = getelementptr inbounds i8, ptr %sunkaddr79.pre-phi, i64 %sunkaddr74
  store float %.414.epil, ptr %sunkaddr81, align 4
  br label %common.ret

common.ret:                                       ; preds = %B332.endif, %B44.endif, %B404.epil.preheader, %common.ret.loopexit6.unr-lcssa, %B122.epil.preheader, %common.ret.loopexit.unr-lcssa
  store ptr null, ptr %retptr, align 8
  ret i32 0

B404:                                             ; preds = %B404.lr.ph.new, %B404
  %lsr.iv19 = phi i64 [ 1, %B404.lr.ph.new ], [ %lsr.iv.next20, %B404 ]
  %21 = inttoptr i64 %arg.out to ptr
  %22 = inttoptr i64 %arg.row to ptr
  %23 = inttoptr i64 %arg.sums to ptr
  %24 = inttoptr i64 %.68 to ptr
  %25 = shl i64 %lsr.iv19, 2
  %scevgep30 = getelementptr i8, ptr %23, i64 %25
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -4
  %.387 = load float, ptr %scevgep31, align 4
  %26 = shl i64 %lsr.iv19, 2
  %scevgep27 = getelementptr i8, ptr %22, i64 %26
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -4
  %.391 = load float, ptr %scevgep28, align 4
  %.392 = fadd float %.387, %.391
  %27 = shl i64 %lsr.iv19, 2
  %scevgep24 = getelementptr i8, ptr %24, i64 %27
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 -4
  %.396 = load float, ptr %scevgep25, align 4
  %.397 = fsub float %.392, %.396
  store float %.391, ptr %scevgep25, align 4
  store float %.397, ptr %scevgep31, align 4
  %.414 = fdiv float %.397, %.258
  %28 = shl i64 %lsr.iv19, 2
  %scevgep22 = getelementptr i8, ptr %21, i64 %28
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 -4
  store float %.414, ptr %scevgep23, align 4
  %scevgep29 = getelementptr i8, ptr %23, i64 %28
  %.387.1 = load float, ptr %scevgep29, align 4
  %29 = shl i64 %lsr.iv19, 2
  %scevgep26 = getelementptr i8, ptr %22, i64 %29
  %.391.1 = load float, ptr %scevgep26, align 4
  %.392.1 = fadd float %.387.1, %.391.1
  %.396.1 = load float, ptr %scevgep24, align 4
  %.397.1 = fsub float %.392.1, %.396.1
  store float %.391.1, ptr %scevgep24, align 4
  store float %.397.1, ptr %scevgep29, align 4
  %.414.1 = fdiv float %.397.1, %.258
  %30 = shl i64 %lsr.iv19, 2
  %scevgep21 = getelementptr i8, ptr %21, i64 %30
  store float %.414.1, ptr %scevgep21, align 4
  %lsr.iv.next20 = add i64 %lsr.iv19, 2
  %31 = add i64 %61, %lsr.iv.next20
  %niter.ncmp.1 = icmp eq i64 %31, 1
  br i1 %niter.ncmp.1, label %common.ret.loopexit6.unr-lcssa, label %B404

B0.else:                                          ; preds = %B0
  %const_mat = add i64 %const, 2
  %.40 = icmp ne i64 %arg.number, %const_mat
  %.41 = icmp ne i64 %arg.window, -1
  %.42.not = or i1 %.40, %.41
  br i1 %.42.not, label %B0.else.if, label %B0.endif, !prof !17

B0.endif:                                         ; preds = %50, %B0.else, %B0
  %rem.0 = phi i64 [ 0, %B0 ], [ 0, %B0.else ], [ %spec.select, %50 ]
  %.67 = mul nsw i64 %.24, %rem.0
  %.68 = add nsw i64 %.67, %arg.held
  %.74 = icmp slt i64 %arg.number, %arg.window
  br i1 %.74, label %B44.endif, label %B332.endif

B0.else.if:                                       ; preds = %B0.else
  %32 = or i64 %arg.window, %arg.number
  %33 = icmp ult i64 %32, 4294967296
  br i1 %33, label %34, label %39

34:                                               ; preds = %B0.else.if
  %35 = trunc nuw i64 %arg.window to i32
  %36 = trunc nuw i64 %arg.number to i32
  %37 = urem i32 %36, %35
  %38 = zext i32 %37 to i64
  br label %50

39:                                               ; preds = %B0.else.if
  %40 = or i64 %arg.number, %arg.window
  %41 = and i64 %40, -4294967296
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %43, label %48

43:                                               ; preds = %39
  %44 = trunc i64 %arg.window to i32
  %45 = trunc i64 %arg.number to i32
  %46 = urem i32 %45, %44
  %47 = zext i32 %46 to i64
  br label %50

48:                                               ; preds = %39
  %49 = srem i64 %arg.number, %arg.window
  br label %50

50:                                               ; preds = %48, %43, %34
  %51 = phi i64 [ %38, %34 ], [ %47, %43 ], [ %49, %48 ]
  %.47 = xor i64 %51, %arg.window
  %.48 = icmp slt i64 %.47, 0
  %.49 = icmp ne i64 %51, 0
  %.50 = and i1 %.49, %.48
  %.57 = select i1 %.50, i64 %arg.window, i64 0
  %spec.select = add i64 %.57, %51
  br label %B0.endif

B44.endif:                                        ; preds = %B0.endif
  %.79 = add nsw i64 %arg.number, 1
  %.82 = sitofp i64 %.79 to float
  %.170117.not = icmp slt i64 %arg.width, 1
  br i1 %.170117.not, label %common.ret, label %B122.lr.ph

B122.lr.ph:                                       ; preds = %B44.endif
  %52 = icmp eq i64 %arg.width, 1
  br i1 %52, label %B122.lr.ph.B122.epil.preheader_crit_edge, label %B122.lr.ph.new

B122.lr.ph.B122.epil.preheader_crit_edge:         ; preds = %B122.lr.ph
  %.pre1 = inttoptr i64 %arg.sums to ptr
  %.pre2 = inttoptr i64 %arg.row to ptr
  %.pre3 = inttoptr i64 %arg.out to ptr
  br label %B122.epil.preheader

B122.lr.ph.new:                                   ; preds = %B122.lr.ph
  %unroll_iter11 = and i64 %arg.width, %const
  %53 = lshr i64 %arg.width, 1
  %54 = trunc i64 %53 to i62
  %55 = zext i62 %54 to i64
  %56 = mul nsw i64 %55, -2
  br label %B122

B332.endif:                                       ; preds = %B0.endif
  %.258 = sitofp i64 %arg.window to float
  %.346111.not = icmp slt i64 %arg.width, 1
  br i1 %.346111.not, label %common.ret, label %B404.lr.ph

B404.lr.ph:                                       ; preds = %B332.endif
  %57 = icmp eq i64 %arg.width, 1
  br i1 %57, label %B404.lr.ph.B404.epil.preheader_crit_edge, label %B404.lr.ph.new

B404.lr.ph.B404.epil.preheader_crit_edge:         ; preds = %B404.lr.ph
  %.pre6 = inttoptr i64 %arg.sums to ptr
  %.pre7 = inttoptr i64 %arg.row to ptr
  %.pre8 = inttoptr i64 %arg.out to ptr
  br label %B404.epil.preheader

B404.lr.ph.new:                                   ; preds = %B404.lr.ph
  %unroll_iter = and i64 %arg.width, %const
  %58 = lshr i64 %arg.width, 1
  %59 = trunc i64 %58 to i62
  %60 = zext i62 %59 to i64
  %61 = mul nsw i64 %60, -2
  br label %B404
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9shrinking12average_downB3v54B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.picture) local_unnamed_addr #0 {
B0.endif.endif:
  %.6 = add nsw i64 %arg.picture, 8
  %.7 = inttoptr i64 %.6 to ptr
  %.8 = load i64, ptr %.7, align 1
  %.10 = add nsw i64 %arg.picture, 32
  %.11 = inttoptr i64 %.10 to ptr
  %.12 = load i64, ptr %.11, align 1
  %.20 = add nsw i64 %arg.picture, 112
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 1
  %.24 = add nsw i64 %arg.picture, 120
  %.25 = inttoptr i64 %.24 to ptr
  %.26 = load i64, ptr %.25, align 1
  %.34 = add nsw i64 %arg.picture, 104
  %.35 = inttoptr i64 %.34 to ptr
  %.36 = load i64, ptr %.35, align 1
  %.38 = add nsw i64 %arg.picture, 128
  %.39 = inttoptr i64 %.38 to ptr
  %.40 = load i64, ptr %.39, align 1
  %.48 = add nsw i64 %arg.picture, 136
  %.49 = inttoptr i64 %.48 to ptr
  %.50 = load i64, ptr %.49, align 1
  %.52 = add nsw i64 %arg.picture, 56
  %.53 = inttoptr i64 %.52 to ptr
  %.54 = load i64, ptr %.53, align 1
  %.62 = add nsw i64 %.12, 2
  %.63 = ashr i64 %.62, 1
  %.129.i = inttoptr i64 %.22 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %.129.i, i8 0, i64 256, i1 false), !noalias !18
  %.100 = add i64 %.63, %.8
  %.181172 = icmp sgt i64 %.100, 1
  br i1 %.181172, label %B526.lr.ph, label %common.ret

B526:                                             ; preds = %B526.lr.ph, %B1018
  %part.2.0177 = phi i64 [ 0, %B526.lr.ph ], [ %part.3.1, %B1018 ]
  %.187162175 = phi i64 [ 0, %B526.lr.ph ], [ %.194, %B1018 ]
  %.194 = add nuw nsw i64 %.187162175, 1
  %.224 = icmp slt i64 %.187162175, %.8
  br i1 %.224, label %B540, label %B622

B540:                                             ; preds = %B526
  %0 = icmp eq i64 %.12, 0
  %.229 = shl nsw i64 %.187162175, 8
  %.231 = add nsw i64 %.229, %.36
  br i1 %0, label %B0.endif.i, label %B0.else.i, !prof !16

B122.i:                                           ; preds = %B44.endif.endif.i, %B122.i
  %.176111113.i = phi i64 [ 0, %B44.endif.endif.i ], [ %.183.1.i, %B122.i ]
  %1 = inttoptr i64 %.40 to ptr
  %sunkaddr = inttoptr i64 %.22 to ptr
  %sunkaddr128 = mul i64 %.176111113.i, 4
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr128
  %.211.i = load float, ptr %sunkaddr129, align 4, !noalias !21
  %2 = shl nuw nsw i64 %.176111113.i, 2
  %scevgep56 = getelementptr i8, ptr %scevgep50, i64 %2
  %3 = shl nuw nsw i64 %.176111113.i, 2
  %scevgep59 = getelementptr i8, ptr %scevgep50, i64 %3
  %scevgep124 = getelementptr i8, ptr %scevgep59, i64 -4
  %.215.i = load float, ptr %scevgep124, align 4, !noalias !21
  %.216.i = fadd float %.211.i, %.215.i
  %4 = shl nuw nsw i64 %.176111113.i, 2
  %scevgep55 = getelementptr i8, ptr %scevgep15.i, i64 %4
  %5 = shl nuw nsw i64 %.176111113.i, 2
  %scevgep51 = getelementptr i8, ptr %scevgep15.i, i64 %5
  %scevgep54 = getelementptr i8, ptr %scevgep51, i64 -4
  store float %.215.i, ptr %scevgep54, align 4, !noalias !21
  store float %.216.i, ptr %sunkaddr129, align 4, !noalias !21
  %.233.i = fdiv float %.216.i, %.82.i
  %sunkaddr130 = mul i64 %.176111113.i, 4
  %sunkaddr131 = getelementptr i8, ptr %1, i64 %sunkaddr130
  store float %.233.i, ptr %sunkaddr131, align 4, !noalias !21
  %.183.1.i = add nuw nsw i64 %.176111113.i, 2
  %sunkaddr132 = inttoptr i64 %.22 to ptr
  %sunkaddr133 = mul i64 %.176111113.i, 4
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr132, i64 %sunkaddr133
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr134, i64 4
  %.211.1.i = load float, ptr %sunkaddr135, align 4, !noalias !21
  %.215.1.i = load float, ptr %scevgep56, align 4, !noalias !21
  %.216.1.i = fadd float %.211.1.i, %.215.1.i
  store float %.215.1.i, ptr %scevgep55, align 4, !noalias !21
  store float %.216.1.i, ptr %sunkaddr135, align 4, !noalias !21
  %.233.1.i = fdiv float %.216.1.i, %.82.i
  %sunkaddr136 = mul i64 %.176111113.i, 4
  %sunkaddr137 = getelementptr i8, ptr %1, i64 %sunkaddr136
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 4
  store float %.233.1.i, ptr %sunkaddr138, align 4, !noalias !21
  %exitcond115.not.1.i = icmp eq i64 %.183.1.i, 64
  br i1 %exitcond115.not.1.i, label %B674, label %B122.i

B404.i:                                           ; preds = %B332.endif.endif.i, %B404.i
  %.352107109.i = phi i64 [ 0, %B332.endif.endif.i ], [ %.359.1.i, %B404.i ]
  %6 = inttoptr i64 %.40 to ptr
  %sunkaddr139 = inttoptr i64 %.22 to ptr
  %sunkaddr140 = mul i64 %.352107109.i, 4
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr139, i64 %sunkaddr140
  %.387.i = load float, ptr %sunkaddr141, align 4, !noalias !21
  %7 = shl nuw nsw i64 %.352107109.i, 2
  %scevgep35 = getelementptr i8, ptr %scevgep37, i64 %7
  %8 = shl nuw nsw i64 %.352107109.i, 2
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 %8
  %scevgep41 = getelementptr i8, ptr %scevgep38, i64 -4
  %.391.i = load float, ptr %scevgep41, align 4, !noalias !21
  %.392.i = fadd float %.387.i, %.391.i
  %9 = shl nuw nsw i64 %.352107109.i, 2
  %scevgep33 = getelementptr i8, ptr %scevgep31.i, i64 %9
  %10 = shl nuw nsw i64 %.352107109.i, 2
  %scevgep31 = getelementptr i8, ptr %scevgep31.i, i64 %10
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 -4
  %.396.i = load float, ptr %scevgep32, align 4, !noalias !21
  %.397.i = fsub float %.392.i, %.396.i
  store float %.391.i, ptr %scevgep32, align 4, !noalias !21
  store float %.397.i, ptr %sunkaddr141, align 4, !noalias !21
  %.414.i = fdiv float %.397.i, %.258.i
  %sunkaddr142 = mul i64 %.352107109.i, 4
  %sunkaddr143 = getelementptr i8, ptr %6, i64 %sunkaddr142
  store float %.414.i, ptr %sunkaddr143, align 4, !noalias !21
  %.359.1.i = add nuw nsw i64 %.352107109.i, 2
  %sunkaddr144 = inttoptr i64 %.22 to ptr
  %sunkaddr145 = mul i64 %.352107109.i, 4
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr144, i64 %sunkaddr145
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr146, i64 4
  %.387.1.i = load float, ptr %sunkaddr147, align 4, !noalias !21
  %.391.1.i = load float, ptr %scevgep35, align 4, !noalias !21
  %.392.1.i = fadd float %.387.1.i, %.391.1.i
  %.396.1.i = load float, ptr %scevgep33, align 4, !noalias !21
  %.397.1.i = fsub float %.392.1.i, %.396.1.i
  store float %.391.1.i, ptr %scevgep33, align 4, !noalias !21
  store float %.397.1.i, ptr %sunkaddr147, align 4, !noalias !21
  %.414.1.i = fdiv float %.397.1.i, %.258.i
  %sunkaddr148 = mul i64 %.352107109.i, 4
  %sunkaddr149 = getelementptr i8, ptr %6, i64 %sunkaddr148
  %sunkaddr150 = getelementptr i8, ptr %sunkaddr149, i64 4
  store float %.414.1.i, ptr %sunkaddr150, align 4, !noalias !21
  %exitcond.not.1.i = icmp eq i64 %.359.1.i, 64
  br i1 %exitcond.not.1.i, label %B674, label %B404.i

B0.else.i:                                        ; preds = %B540
  %11 = or i64 %.187162175, %.12
  %12 = icmp ult i64 %11, 4294967296
  br i1 %12, label %13, label %17

B0.endif.i:                                       ; preds = %28, %B540
  %rem.0.i = phi i64 [ 0, %B540 ], [ %30, %28 ]
  %.68.i = add nsw i64 %rem.0.i, %.26
  %.74.i = icmp slt i64 %.187162175, %.12
  br i1 %.74.i, label %B44.endif.endif.i, label %B332.endif.endif.i

13:                                               ; preds = %B0.else.i
  %14 = trunc nuw i64 %.187162175 to i32
  %15 = urem i32 %14, %60
  %16 = zext i32 %15 to i64
  br label %28

17:                                               ; preds = %B0.else.i
  %18 = or i64 %.187162175, %.12
  %19 = and i64 %18, -4294967296
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %26

21:                                               ; preds = %17
  %22 = trunc i64 %.12 to i32
  %23 = trunc i64 %.187162175 to i32
  %24 = urem i32 %23, %22
  %25 = zext i32 %24 to i64
  br label %28

26:                                               ; preds = %17
  %27 = srem i64 %.187162175, %.12
  br label %28

28:                                               ; preds = %26, %21, %13
  %29 = phi i64 [ %16, %13 ], [ %25, %21 ], [ %27, %26 ]
  %.47.i = xor i64 %29, %.12
  %.48.i = icmp slt i64 %.47.i, 0
  %.49.i = icmp ne i64 %29, 0
  %.50.i = and i1 %.49.i, %.48.i
  %.57.i = select i1 %.50.i, i64 %.12, i64 0
  %spec.select.i = add i64 %.57.i, %29
  %30 = shl nsw i64 %spec.select.i, 8
  br label %B0.endif.i

B44.endif.endif.i:                                ; preds = %B0.endif.i
  %.82.i = uitofp nneg i64 %.194 to float
  %.222.i = inttoptr i64 %.68.i to ptr
  %scevgep15.i = getelementptr nuw i8, ptr %.222.i, i64 4
  %sunkaddr41.i = inttoptr i64 %.231 to ptr
  %scevgep50 = getelementptr i8, ptr %sunkaddr41.i, i64 4
  br label %B122.i

B332.endif.endif.i:                               ; preds = %B0.endif.i
  %.394.i = inttoptr i64 %.68.i to ptr
  %scevgep31.i = getelementptr nuw i8, ptr %.394.i, i64 4
  %sunkaddr62.i = inttoptr i64 %.231 to ptr
  %scevgep37 = getelementptr i8, ptr %sunkaddr62.i, i64 4
  br label %B404.i

B622:                                             ; preds = %B526
  %31 = icmp ne i64 %.12, 0
  %32 = icmp ne i64 %.12, -1
  %.18.i = sub nsw i64 %.187162175, %.12
  %.32.i = icmp ne i64 %.18.i, -9223372036854775808
  %.34.not.i = or i1 %32, %.32.i
  %or.cond10 = select i1 %31, i1 %.34.not.i, i1 false, !prof !4
  br i1 %or.cond10, label %B0.else.if.i, label %B0.endif.endif.endif.i, !prof !4

B138.i:                                           ; preds = %B0.endif.endif.endif.i, %B138.i
  %.1574345.i = phi i64 [ 0, %B0.endif.endif.endif.i ], [ %.164.1.i, %B138.i ]
  %33 = inttoptr i64 %.40 to ptr
  %sunkaddr151 = inttoptr i64 %.22 to ptr
  %sunkaddr152 = mul i64 %.1574345.i, 4
  %sunkaddr153 = getelementptr i8, ptr %sunkaddr151, i64 %sunkaddr152
  %.192.i = load float, ptr %sunkaddr153, align 4, !noalias !24
  %34 = shl nuw nsw i64 %.1574345.i, 2
  %scevgep21 = getelementptr i8, ptr %scevgep4.i, i64 %34
  %35 = shl nuw nsw i64 %.1574345.i, 2
  %scevgep19 = getelementptr i8, ptr %scevgep4.i, i64 %35
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -4
  %.196.i = load float, ptr %scevgep20, align 4, !noalias !24
  %.197.i = fsub float %.192.i, %.196.i
  store float %.197.i, ptr %sunkaddr153, align 4, !noalias !24
  %.206.i = fdiv float %.197.i, %.66.i
  %sunkaddr154 = mul i64 %.1574345.i, 4
  %sunkaddr155 = getelementptr i8, ptr %33, i64 %sunkaddr154
  store float %.206.i, ptr %sunkaddr155, align 4, !noalias !24
  %.164.1.i = add nuw nsw i64 %.1574345.i, 2
  %sunkaddr156 = inttoptr i64 %.22 to ptr
  %sunkaddr157 = mul i64 %.1574345.i, 4
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr156, i64 %sunkaddr157
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr158, i64 4
  %.192.1.i = load float, ptr %sunkaddr222, align 4, !noalias !24
  %.196.1.i = load float, ptr %scevgep21, align 4, !noalias !24
  %.197.1.i = fsub float %.192.1.i, %.196.1.i
  store float %.197.1.i, ptr %sunkaddr222, align 4, !noalias !24
  %.206.1.i = fdiv float %.197.1.i, %.66.i
  %sunkaddr223 = mul i64 %.1574345.i, 4
  %sunkaddr224 = getelementptr i8, ptr %33, i64 %sunkaddr223
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 4
  store float %.206.1.i, ptr %sunkaddr225, align 4, !noalias !24
  %exitcond.not.1.i4 = icmp eq i64 %.164.1.i, 64
  br i1 %exitcond.not.1.i4, label %B674, label %B138.i

B0.else.if.i:                                     ; preds = %B622
  %36 = or i64 %.18.i, %.12
  %37 = icmp ult i64 %36, 4294967296
  br i1 %37, label %38, label %42

38:                                               ; preds = %B0.else.if.i
  %39 = trunc nuw i64 %.18.i to i32
  %40 = urem i32 %39, %60
  %41 = zext i32 %40 to i64
  br label %53

42:                                               ; preds = %B0.else.if.i
  %43 = or i64 %.18.i, %.12
  %44 = and i64 %43, -4294967296
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %51

46:                                               ; preds = %42
  %47 = trunc i64 %.12 to i32
  %48 = trunc i64 %.18.i to i32
  %49 = urem i32 %48, %47
  %50 = zext i32 %49 to i64
  br label %53

51:                                               ; preds = %42
  %52 = srem i64 %.18.i, %.12
  br label %53

53:                                               ; preds = %51, %46, %38
  %54 = phi i64 [ %41, %38 ], [ %50, %46 ], [ %52, %51 ]
  %.39.i = xor i64 %54, %.12
  %.40.i = icmp slt i64 %.39.i, 0
  %.41.i5 = icmp ne i64 %54, 0
  %.42.i = and i1 %.41.i5, %.40.i
  %.49.i6 = select i1 %.42.i, i64 %.12, i64 0
  %spec.select.i7 = add i64 %.49.i6, %54
  %55 = shl nsw i64 %spec.select.i7, 8
  br label %B0.endif.endif.endif.i

B0.endif.endif.endif.i:                           ; preds = %53, %B622
  %rem.0.i2 = phi i64 [ 0, %B622 ], [ %55, %53 ]
  %.60.i = add nsw i64 %rem.0.i2, %.26
  %.15.neg.i = xor i64 %.187162175, -1
  %.65.i = add i64 %.64.i, %.15.neg.i
  %.66.i = sitofp i64 %.65.i to float
  %.194.i = inttoptr i64 %.60.i to ptr
  %scevgep4.i = getelementptr nuw i8, ptr %.194.i, i64 4
  br label %B138.i

B674:                                             ; preds = %B138.i, %B404.i, %B122.i
  %.299 = icmp slt i64 %part.2.0177, 64
  %.307 = icmp sge i64 %.187162175, %.305
  %or.cond = select i1 %.299, i1 %.307, i1 false
  br i1 %or.cond, label %B714, label %B1018

B714:                                             ; preds = %B674
  %.317 = shl nsw i64 %part.2.0177, 3
  %.321 = add nsw i64 %.317, %.54
  %.322 = inttoptr i64 %.321 to ptr
  %.323 = load i64, ptr %.322, align 1
  %reass.sub5 = sub i64 %.187162175, %.63
  %.327 = add i64 %reass.sub5, 1
  %.328 = icmp eq i64 %.323, %.327
  br i1 %.328, label %B776.endif.endif.us.preheader, label %B1018

B776.endif.endif.us.preheader:                    ; preds = %B714
  %56 = add i64 %61, %.317
  %57 = shl i64 %part.2.0177, 8
  %scevgep58 = getelementptr i8, ptr %scevgep57, i64 %57
  br label %B776.endif.endif.us

B776.endif.endif.us:                              ; preds = %B956.us, %B776.endif.endif.us.preheader
  %lsr.iv59 = phi ptr [ %scevgep58, %B776.endif.endif.us.preheader ], [ %scevgep60, %B956.us ]
  %lsr.iv = phi i64 [ %56, %B776.endif.endif.us.preheader ], [ %lsr.iv.next, %B956.us ]
  %part.4.2.us = phi i64 [ %part.2.0177, %B776.endif.endif.us.preheader ], [ %.469.us, %B956.us ]
  %58 = inttoptr i64 %.40 to ptr
  %scevgep123 = getelementptr i8, ptr %lsr.iv59, i64 -252
  %.458.us = load float, ptr %58, align 4
  store float %.458.us, ptr %scevgep123, align 4
  %sunkaddr226 = getelementptr inbounds i8, ptr %58, i64 4
  %.458.us.1 = load float, ptr %sunkaddr226, align 4
  %scevgep122 = getelementptr i8, ptr %lsr.iv59, i64 -248
  store float %.458.us.1, ptr %scevgep122, align 4
  %sunkaddr227 = getelementptr inbounds i8, ptr %58, i64 8
  %.458.us.2 = load float, ptr %sunkaddr227, align 4
  %scevgep121 = getelementptr i8, ptr %lsr.iv59, i64 -244
  store float %.458.us.2, ptr %scevgep121, align 4
  %sunkaddr228 = getelementptr inbounds i8, ptr %58, i64 12
  %.458.us.3 = load float, ptr %sunkaddr228, align 4
  %scevgep120 = getelementptr i8, ptr %lsr.iv59, i64 -240
  store float %.458.us.3, ptr %scevgep120, align 4
  %sunkaddr229 = getelementptr inbounds i8, ptr %58, i64 16
  %.458.us.4 = load float, ptr %sunkaddr229, align 4
  %scevgep119 = getelementptr i8, ptr %lsr.iv59, i64 -236
  store float %.458.us.4, ptr %scevgep119, align 4
  %sunkaddr230 = getelementptr inbounds i8, ptr %58, i64 20
  %.458.us.5 = load float, ptr %sunkaddr230, align 4
  %scevgep118 = getelementptr i8, ptr %lsr.iv59, i64 -232
  store float %.458.us.5, ptr %scevgep118, align 4
  %sunkaddr231 = getelementptr inbounds i8, ptr %58, i64 24
  %.458.us.6 = load float, ptr %sunkaddr231, align 4
  %scevgep117 = getelementptr i8, ptr %lsr.iv59, i64 -228
  store float %.458.us.6, ptr %scevgep117, align 4
  %sunkaddr232 = getelementptr inbounds i8, ptr %58, i64 28
  %.458.us.7 = load float, ptr %sunkaddr232, align 4
  %scevgep116 = getelementptr i8, ptr %lsr.iv59, i64 -224
  store float %.458.us.7, ptr %scevgep116, align 4
  %sunkaddr233 = getelementptr inbounds i8, ptr %58, i64 32
  %.458.us.8 = load float, ptr %sunkaddr233, align 4
  %scevgep115 = getelementptr i8, ptr %lsr.iv59, i64 -220
  store float %.458.us.8, ptr %scevgep115, align 4
  %sunkaddr234 = getelementptr inbounds i8, ptr %58, i64 36
  %.458.us.9 = load float, ptr %sunkaddr234, align 4
  %scevgep114 = getelementptr i8, ptr %lsr.iv59, i64 -216
  store float %.458.us.9, ptr %scevgep114, align 4
  %sunkaddr235 = getelementptr inbounds i8, ptr %58, i64 40
  %.458.us.10 = load float, ptr %sunkaddr235, align 4
  %scevgep113 = getelementptr i8, ptr %lsr.iv59, i64 -212
  store float %.458.us.10, ptr %scevgep113, align 4
  %sunkaddr236 = getelementptr inbounds i8, ptr %58, i64 44
  %.458.us.11 = load float, ptr %sunkaddr236, align 4
  %scevgep112 = getelementptr i8, ptr %lsr.iv59, i64 -208
  store float %.458.us.11, ptr %scevgep112, align 4
  %sunkaddr237 = getelementptr inbounds i8, ptr %58, i64 48
  %.458.us.12 = load float, ptr %sunkaddr237, align 4
  %scevgep111 = getelementptr i8, ptr %lsr.iv59, i64 -204
  store float %.458.us.12, ptr %scevgep111, align 4
  %sunkaddr238 = getelementptr inbounds i8, ptr %58, i64 52
  %.458.us.13 = load float, ptr %sunkaddr238, align 4
  %scevgep110 = getelementptr i8, ptr %lsr.iv59, i64 -200
  store float %.458.us.13, ptr %scevgep110, align 4
  %sunkaddr239 = getelementptr inbounds i8, ptr %58, i64 56
  %.458.us.14 = load float, ptr %sunkaddr239, align 4
  %scevgep109 = getelementptr i8, ptr %lsr.iv59, i64 -196
  store float %.458.us.14, ptr %scevgep109, align 4
  %sunkaddr240 = getelementptr inbounds i8, ptr %58, i64 60
  %.458.us.15 = load float, ptr %sunkaddr240, align 4
  %scevgep108 = getelementptr i8, ptr %lsr.iv59, i64 -192
  store float %.458.us.15, ptr %scevgep108, align 4
  %sunkaddr241 = getelementptr inbounds i8, ptr %58, i64 64
  %.458.us.16 = load float, ptr %sunkaddr241, align 4
  %scevgep107 = getelementptr i8, ptr %lsr.iv59, i64 -188
  store float %.458.us.16, ptr %scevgep107, align 4
  %sunkaddr242 = getelementptr inbounds i8, ptr %58, i64 68
  %.458.us.17 = load float, ptr %sunkaddr242, align 4
  %scevgep106 = getelementptr i8, ptr %lsr.iv59, i64 -184
  store float %.458.us.17, ptr %scevgep106, align 4
  %sunkaddr243 = getelementptr inbounds i8, ptr %58, i64 72
  %.458.us.18 = load float, ptr %sunkaddr243, align 4
  %scevgep105 = getelementptr i8, ptr %lsr.iv59, i64 -180
  store float %.458.us.18, ptr %scevgep105, align 4
  %sunkaddr244 = getelementptr inbounds i8, ptr %58, i64 76
  %.458.us.19 = load float, ptr %sunkaddr244, align 4
  %scevgep104 = getelementptr i8, ptr %lsr.iv59, i64 -176
  store float %.458.us.19, ptr %scevgep104, align 4
  %sunkaddr245 = getelementptr inbounds i8, ptr %58, i64 80
  %.458.us.20 = load float, ptr %sunkaddr245, align 4
  %scevgep103 = getelementptr i8, ptr %lsr.iv59, i64 -172
  store float %.458.us.20, ptr %scevgep103, align 4
  %sunkaddr246 = getelementptr inbounds i8, ptr %58, i64 84
  %.458.us.21 = load float, ptr %sunkaddr246, align 4
  %scevgep102 = getelementptr i8, ptr %lsr.iv59, i64 -168
  store float %.458.us.21, ptr %scevgep102, align 4
  %sunkaddr247 = getelementptr inbounds i8, ptr %58, i64 88
  %.458.us.22 = load float, ptr %sunkaddr247, align 4
  %scevgep101 = getelementptr i8, ptr %lsr.iv59, i64 -164
  store float %.458.us.22, ptr %scevgep101, align 4
  %sunkaddr248 = getelementptr inbounds i8, ptr %58, i64 92
  %.458.us.23 = load float, ptr %sunkaddr248, align 4
  %scevgep100 = getelementptr i8, ptr %lsr.iv59, i64 -160
  store float %.458.us.23, ptr %scevgep100, align 4
  %sunkaddr249 = getelementptr inbounds i8, ptr %58, i64 96
  %.458.us.24 = load float, ptr %sunkaddr249, align 4
  %scevgep99 = getelementptr i8, ptr %lsr.iv59, i64 -156
  store float %.458.us.24, ptr %scevgep99, align 4
  %sunkaddr250 = getelementptr inbounds i8, ptr %58, i64 100
  %.458.us.25 = load float, ptr %sunkaddr250, align 4
  %scevgep98 = getelementptr i8, ptr %lsr.iv59, i64 -152
  store float %.458.us.25, ptr %scevgep98, align 4
  %sunkaddr251 = getelementptr inbounds i8, ptr %58, i64 104
  %.458.us.26 = load float, ptr %sunkaddr251, align 4
  %scevgep97 = getelementptr i8, ptr %lsr.iv59, i64 -148
  store float %.458.us.26, ptr %scevgep97, align 4
  %sunkaddr252 = getelementptr inbounds i8, ptr %58, i64 108
  %.458.us.27 = load float, ptr %sunkaddr252, align 4
  %scevgep96 = getelementptr i8, ptr %lsr.iv59, i64 -144
  store float %.458.us.27, ptr %scevgep96, align 4
  %sunkaddr253 = getelementptr inbounds i8, ptr %58, i64 112
  %.458.us.28 = load float, ptr %sunkaddr253, align 4
  %scevgep95 = getelementptr i8, ptr %lsr.iv59, i64 -140
  store float %.458.us.28, ptr %scevgep95, align 4
  %sunkaddr254 = getelementptr inbounds i8, ptr %58, i64 116
  %.458.us.29 = load float, ptr %sunkaddr254, align 4
  %scevgep94 = getelementptr i8, ptr %lsr.iv59, i64 -136
  store float %.458.us.29, ptr %scevgep94, align 4
  %sunkaddr255 = getelementptr inbounds i8, ptr %58, i64 120
  %.458.us.30 = load float, ptr %sunkaddr255, align 4
  %scevgep93 = getelementptr i8, ptr %lsr.iv59, i64 -132
  store float %.458.us.30, ptr %scevgep93, align 4
  %sunkaddr256 = getelementptr inbounds i8, ptr %58, i64 124
  %.458.us.31 = load float, ptr %sunkaddr256, align 4
  %scevgep92 = getelementptr i8, ptr %lsr.iv59, i64 -128
  store float %.458.us.31, ptr %scevgep92, align 4
  %sunkaddr257 = getelementptr inbounds i8, ptr %58, i64 128
  %.458.us.32 = load float, ptr %sunkaddr257, align 4
  %scevgep91 = getelementptr i8, ptr %lsr.iv59, i64 -124
  store float %.458.us.32, ptr %scevgep91, align 4
  %sunkaddr258 = getelementptr inbounds i8, ptr %58, i64 132
  %.458.us.33 = load float, ptr %sunkaddr258, align 4
  %scevgep90 = getelementptr i8, ptr %lsr.iv59, i64 -120
  store float %.458.us.33, ptr %scevgep90, align 4
  %sunkaddr259 = getelementptr inbounds i8, ptr %58, i64 136
  %.458.us.34 = load float, ptr %sunkaddr259, align 4
  %scevgep89 = getelementptr i8, ptr %lsr.iv59, i64 -116
  store float %.458.us.34, ptr %scevgep89, align 4
  %sunkaddr260 = getelementptr inbounds i8, ptr %58, i64 140
  %.458.us.35 = load float, ptr %sunkaddr260, align 4
  %scevgep88 = getelementptr i8, ptr %lsr.iv59, i64 -112
  store float %.458.us.35, ptr %scevgep88, align 4
  %sunkaddr261 = getelementptr inbounds i8, ptr %58, i64 144
  %.458.us.36 = load float, ptr %sunkaddr261, align 4
  %scevgep87 = getelementptr i8, ptr %lsr.iv59, i64 -108
  store float %.458.us.36, ptr %scevgep87, align 4
  %sunkaddr262 = getelementptr inbounds i8, ptr %58, i64 148
  %.458.us.37 = load float, ptr %sunkaddr262, align 4
  %scevgep86 = getelementptr i8, ptr %lsr.iv59, i64 -104
  store float %.458.us.37, ptr %scevgep86, align 4
  %sunkaddr263 = getelementptr inbounds i8, ptr %58, i64 152
  %.458.us.38 = load float, ptr %sunkaddr263, align 4
  %scevgep85 = getelementptr i8, ptr %lsr.iv59, i64 -100
  store float %.458.us.38, ptr %scevgep85, align 4
  %sunkaddr264 = getelementptr inbounds i8, ptr %58, i64 156
  %.458.us.39 = load float, ptr %sunkaddr264, align 4
  %scevgep84 = getelementptr i8, ptr %lsr.iv59, i64 -96
  store float %.458.us.39, ptr %scevgep84, align 4
  %sunkaddr265 = getelementptr inbounds i8, ptr %58, i64 160
  %.458.us.40 = load float, ptr %sunkaddr265, align 4
  %scevgep83 = getelementptr i8, ptr %lsr.iv59, i64 -92
  store float %.458.us.40, ptr %scevgep83, align 4
  %sunkaddr266 = getelementptr inbounds i8, ptr %58, i64 164
  %.458.us.41 = load float, ptr %sunkaddr266, align 4
  %scevgep82 = getelementptr i8, ptr %lsr.iv59, i64 -88
  store float %.458.us.41, ptr %scevgep82, align 4
  %sunkaddr267 = getelementptr inbounds i8, ptr %58, i64 168
  %.458.us.42 = load float, ptr %sunkaddr267, align 4
  %scevgep81 = getelementptr i8, ptr %lsr.iv59, i64 -84
  store float %.458.us.42, ptr %scevgep81, align 4
  %sunkaddr268 = getelementptr inbounds i8, ptr %58, i64 172
  %.458.us.43 = load float, ptr %sunkaddr268, align 4
  %scevgep80 = getelementptr i8, ptr %lsr.iv59, i64 -80
  store float %.458.us.43, ptr %scevgep80, align 4
  %sunkaddr269 = getelementptr inbounds i8, ptr %58, i64 176
  %.458.us.44 = load float, ptr %sunkaddr269, align 4
  %scevgep79 = getelementptr i8, ptr %lsr.iv59, i64 -76
  store float %.458.us.44, ptr %scevgep79, align 4
  %sunkaddr270 = getelementptr inbounds i8, ptr %58, i64 180
  %.458.us.45 = load float, ptr %sunkaddr270, align 4
  %scevgep78 = getelementptr i8, ptr %lsr.iv59, i64 -72
  store float %.458.us.45, ptr %scevgep78, align 4
  %sunkaddr271 = getelementptr inbounds i8, ptr %58, i64 184
  %.458.us.46 = load float, ptr %sunkaddr271, align 4
  %scevgep77 = getelementptr i8, ptr %lsr.iv59, i64 -68
  store float %.458.us.46, ptr %scevgep77, align 4
  %sunkaddr272 = getelementptr inbounds i8, ptr %58, i64 188
  %.458.us.47 = load float, ptr %sunkaddr272, align 4
  %scevgep76 = getelementptr i8, ptr %lsr.iv59, i64 -64
  store float %.458.us.47, ptr %scevgep76, align 4
  %sunkaddr273 = getelementptr inbounds i8, ptr %58, i64 192
  %.458.us.48 = load float, ptr %sunkaddr273, align 4
  %scevgep75 = getelementptr i8, ptr %lsr.iv59, i64 -60
  store float %.458.us.48, ptr %scevgep75, align 4
  %sunkaddr274 = getelementptr inbounds i8, ptr %58, i64 196
  %.458.us.49 = load float, ptr %sunkaddr274, align 4
  %scevgep74 = getelementptr i8, ptr %lsr.iv59, i64 -56
  store float %.458.us.49, ptr %scevgep74, align 4
  %sunkaddr275 = getelementptr inbounds i8, ptr %58, i64 200
  %.458.us.50 = load float, ptr %sunkaddr275, align 4
  %scevgep73 = getelementptr i8, ptr %lsr.iv59, i64 -52
  store float %.458.us.50, ptr %scevgep73, align 4
  %sunkaddr276 = getelementptr inbounds i8, ptr %58, i64 204
  %.458.us.51 = load float, ptr %sunkaddr276, align 4
  %scevgep72 = getelementptr i8, ptr %lsr.iv59, i64 -48
  store float %.458.us.51, ptr %scevgep72, align 4
  %sunkaddr277 = getelementptr inbounds i8, ptr %58, i64 208
  %.458.us.52 = load float, ptr %sunkaddr277, align 4
  %scevgep71 = getelementptr i8, ptr %lsr.iv59, i64 -44
  store float %.458.us.52, ptr %scevgep71, align 4
  %sunkaddr278 = getelementptr inbounds i8, ptr %58, i64 212
  %.458.us.53 = load float, ptr %sunkaddr278, align 4
  %scevgep70 = getelementptr i8, ptr %lsr.iv59, i64 -40
  store float %.458.us.53, ptr %scevgep70, align 4
  %sunkaddr279 = getelementptr inbounds i8, ptr %58, i64 216
  %.458.us.54 = load float, ptr %sunkaddr279, align 4
  %scevgep69 = getelementptr i8, ptr %lsr.iv59, i64 -36
  store float %.458.us.54, ptr %scevgep69, align 4
  %sunkaddr280 = getelementptr inbounds i8, ptr %58, i64 220
  %.458.us.55 = load float, ptr %sunkaddr280, align 4
  %scevgep68 = getelementptr i8, ptr %lsr.iv59, i64 -32
  store float %.458.us.55, ptr %scevgep68, align 4
  %sunkaddr281 = getelementptr inbounds i8, ptr %58, i64 224
  %.458.us.56 = load float, ptr %sunkaddr281, align 4
  %scevgep67 = getelementptr i8, ptr %lsr.iv59, i64 -28
  store float %.458.us.56, ptr %scevgep67, align 4
  %sunkaddr282 = getelementptr inbounds i8, ptr %58, i64 228
  %.458.us.57 = load float, ptr %sunkaddr282, align 4
  %scevgep66 = getelementptr i8, ptr %lsr.iv59, i64 -24
  store float %.458.us.57, ptr %scevgep66, align 4
  %sunkaddr283 = getelementptr inbounds i8, ptr %58, i64 232
  %.458.us.58 = load float, ptr %sunkaddr283, align 4
  %scevgep65 = getelementptr i8, ptr %lsr.iv59, i64 -20
  store float %.458.us.58, ptr %scevgep65, align 4
  %sunkaddr284 = getelementptr inbounds i8, ptr %58, i64 236
  %.458.us.59 = load float, ptr %sunkaddr284, align 4
  %scevgep64 = getelementptr i8, ptr %lsr.iv59, i64 -16
  store float %.458.us.59, ptr %scevgep64, align 4
  %sunkaddr285 = getelementptr inbounds i8, ptr %58, i64 240
  %.458.us.60 = load float, ptr %sunkaddr285, align 4
  %scevgep63 = getelementptr i8, ptr %lsr.iv59, i64 -12
  store float %.458.us.60, ptr %scevgep63, align 4
  %sunkaddr286 = getelementptr inbounds i8, ptr %58, i64 244
  %.458.us.61 = load float, ptr %sunkaddr286, align 4
  %scevgep62 = getelementptr i8, ptr %lsr.iv59, i64 -8
  store float %.458.us.61, ptr %scevgep62, align 4
  %sunkaddr287 = getelementptr inbounds i8, ptr %58, i64 248
  %.458.us.62 = load float, ptr %sunkaddr287, align 4
  %scevgep61 = getelementptr i8, ptr %lsr.iv59, i64 -4
  store float %.458.us.62, ptr %scevgep61, align 4
  %sunkaddr288 = getelementptr inbounds i8, ptr %58, i64 252
  %.458.us.63 = load float, ptr %sunkaddr288, align 4
  store float %.458.us.63, ptr %lsr.iv59, align 4
  %exitcond.not = icmp eq i64 %part.4.2.us, 63
  br i1 %exitcond.not, label %B1018, label %B956.us

B956.us:                                          ; preds = %B776.endif.endif.us
  %.469.us = add i64 %part.4.2.us, 1
  %.501.us = inttoptr i64 %lsr.iv to ptr
  %.502.us = load i64, ptr %.501.us, align 1
  %.507.us = icmp eq i64 %.502.us, %.323
  %lsr.iv.next = add i64 %lsr.iv, 8
  %scevgep60 = getelementptr i8, ptr %lsr.iv59, i64 256
  br i1 %.507.us, label %B776.endif.endif.us, label %B1018

B1018:                                            ; preds = %B956.us, %B776.endif.endif.us, %B714, %B674
  %part.3.1 = phi i64 [ %part.2.0177, %B714 ], [ %part.2.0177, %B674 ], [ 64, %B776.endif.endif.us ], [ %.469.us, %B956.us ]
  %exitcond185.not = icmp eq i64 %.187162175, %59
  br i1 %exitcond185.not, label %common.ret, label %B526

common.ret:                                       ; preds = %B1018, %B0.endif.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B526.lr.ph:                                       ; preds = %B0.endif.endif
  %.305 = add nsw i64 %.63, -1
  %.460 = inttoptr i64 %.50 to ptr
  %59 = add nsw i64 %.100, -2
  %60 = trunc nuw i64 %.12 to i32
  %.64.i = add i64 %.12, %.8
  %.258.i = sitofp i64 %.12 to float
  %61 = add i64 %.54, 8
  %scevgep57 = getelementptr i8, ptr %.460, i64 252
  br label %B526
}

; Function Attrs: nofree norecurse nosync nounwind
define noundef i32 @nightlight_transform(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.shrunk, i64 %arg.cosines, i64 %arg.half, i64 %arg.out) local_unnamed_addr #0 {
B46.endif.endif.us.preheader:
  %.260 = inttoptr i64 %arg.half to ptr
  %.530 = inttoptr i64 %arg.shrunk to ptr
  %scevgep37 = getelementptr i8, ptr %.260, i64 4
  %scevgep43 = getelementptr i8, ptr %.530, i64 4
  br label %B46.endif.endif.us

B46.endif.endif.us:                               ; preds = %B226.B44.loopexit_crit_edge.split.us.us, %B46.endif.endif.us.preheader
  %lsr.iv38 = phi ptr [ %scevgep37, %B46.endif.endif.us.preheader ], [ %scevgep39, %B226.B44.loopexit_crit_edge.split.us.us ]
  %.103364377.us = phi i64 [ %.110.us, %B226.B44.loopexit_crit_edge.split.us.us ], [ 0, %B46.endif.endif.us.preheader ]
  %0 = inttoptr i64 %arg.cosines to ptr
  %1 = inttoptr i64 %arg.half to ptr
  %2 = shl nuw nsw i64 %.103364377.us, 8
  %scevgep = getelementptr i8, ptr %1, i64 %2
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %scevgep, i8 0, i64 256, i1 false)
  %.389.us = shl nsw i64 %.103364377.us, 6
  %3 = getelementptr float, ptr %0, i64 %.389.us
  br label %B228.endif.endif.us.us

B228.endif.endif.us.us:                           ; preds = %B324.B226.loopexit_crit_edge.us.us, %B46.endif.endif.us
  %lsr.iv44 = phi ptr [ %scevgep45, %B324.B226.loopexit_crit_edge.us.us ], [ %scevgep43, %B46.endif.endif.us ]
  %.353348354.us.us = phi i64 [ 0, %B46.endif.endif.us ], [ %.360.us.us, %B324.B226.loopexit_crit_edge.us.us ]
  %.394.us.us = getelementptr float, ptr %3, i64 %.353348354.us.us
  %.395.us.us = load float, ptr %.394.us.us, align 4
  br label %B326.us.us

B326.us.us:                                       ; preds = %B326.us.us, %B228.endif.endif.us.us
  %.484342344.us.us = phi i64 [ 0, %B228.endif.endif.us.us ], [ %.491.us.us.1, %B326.us.us ]
  %4 = shl nuw nsw i64 %.484342344.us.us, 2
  %scevgep41 = getelementptr i8, ptr %lsr.iv38, i64 %4
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 -4
  %.522.us.us = load float, ptr %scevgep42, align 4
  %5 = shl nuw nsw i64 %.484342344.us.us, 2
  %scevgep47 = getelementptr i8, ptr %lsr.iv44, i64 %5
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -4
  %.532.us.us = load float, ptr %scevgep48, align 4
  %.534.us.us = fmul float %.395.us.us, %.532.us.us
  %.535.us.us = fadd float %.522.us.us, %.534.us.us
  store float %.535.us.us, ptr %scevgep42, align 4
  %.491.us.us.1 = add nuw nsw i64 %.484342344.us.us, 2
  %6 = shl nuw nsw i64 %.484342344.us.us, 2
  %scevgep40 = getelementptr i8, ptr %lsr.iv38, i64 %6
  %.522.us.us.1 = load float, ptr %scevgep40, align 4
  %7 = shl nuw nsw i64 %.484342344.us.us, 2
  %scevgep46 = getelementptr i8, ptr %lsr.iv44, i64 %7
  %.532.us.us.1 = load float, ptr %scevgep46, align 4
  %.534.us.us.1 = fmul float %.395.us.us, %.532.us.us.1
  %.535.us.us.1 = fadd float %.522.us.us.1, %.534.us.us.1
  store float %.535.us.us.1, ptr %scevgep40, align 4
  %exitcond.not.1 = icmp eq i64 %.491.us.us.1, 64
  br i1 %exitcond.not.1, label %B324.B226.loopexit_crit_edge.us.us, label %B326.us.us

B324.B226.loopexit_crit_edge.us.us:               ; preds = %B326.us.us
  %.360.us.us = add nuw nsw i64 %.353348354.us.us, 1
  %scevgep45 = getelementptr i8, ptr %lsr.iv44, i64 256
  %exitcond456.not = icmp eq i64 %.360.us.us, 64
  br i1 %exitcond456.not, label %B226.B44.loopexit_crit_edge.split.us.us, label %B228.endif.endif.us.us

B226.B44.loopexit_crit_edge.split.us.us:          ; preds = %B324.B226.loopexit_crit_edge.us.us
  %.110.us = add nuw nsw i64 %.103364377.us, 1
  %scevgep39 = getelementptr i8, ptr %lsr.iv38, i64 256
  %exitcond457.not = icmp eq i64 %.110.us, 16
  br i1 %exitcond457.not, label %B548.endif.endif.us.preheader, label %B46.endif.endif.us

B1008:                                            ; preds = %B728.B546.loopexit_crit_edge.split.us.us
  store i64 0, ptr %retptr, align 8
  ret i32 0

B548.endif.endif.us.preheader:                    ; preds = %B226.B44.loopexit_crit_edge.split.us.us
  %8 = inttoptr i64 %arg.half to ptr
  br label %B548.endif.endif.us

B548.endif.endif.us:                              ; preds = %B728.B546.loopexit_crit_edge.split.us.us, %B548.endif.endif.us.preheader
  %lsr.iv33 = phi ptr [ %8, %B548.endif.endif.us.preheader ], [ %scevgep34, %B728.B546.loopexit_crit_edge.split.us.us ]
  %.648423436.us = phi i64 [ %.655.us, %B728.B546.loopexit_crit_edge.split.us.us ], [ 0, %B548.endif.endif.us.preheader ]
  %9 = inttoptr i64 %arg.out to ptr
  %10 = shl i64 %.648423436.us, 6
  %scevgep458 = getelementptr i8, ptr %9, i64 %10
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %scevgep458, i8 0, i64 64, i1 false)
  br label %B730.endif.endif.us.us

B730.endif.endif.us.us:                           ; preds = %B730.endif.endif.us.us, %B548.endif.endif.us
  %lsr.iv = phi i64 [ %math, %B730.endif.endif.us.us ], [ -64, %B548.endif.endif.us ]
  %.1067.us.us.15477 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.15, %B730.endif.endif.us.us ]
  %.1067.us.us.14476 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.14, %B730.endif.endif.us.us ]
  %.1067.us.us.1475 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.1, %B730.endif.endif.us.us ]
  %.1080.us.us474 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us, %B730.endif.endif.us.us ]
  %.1067.us.us.13 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.13, %B730.endif.endif.us.us ]
  %.1067.us.us.12 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.12, %B730.endif.endif.us.us ]
  %.1067.us.us.11 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.11, %B730.endif.endif.us.us ]
  %.1067.us.us.10 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.10, %B730.endif.endif.us.us ]
  %.1067.us.us.9 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.9, %B730.endif.endif.us.us ]
  %.1067.us.us.8 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.8, %B730.endif.endif.us.us ]
  %.1067.us.us.7 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.7, %B730.endif.endif.us.us ]
  %.1067.us.us.6 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.6, %B730.endif.endif.us.us ]
  %.1067.us.us.5 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.5, %B730.endif.endif.us.us ]
  %.1067.us.us.4 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.4, %B730.endif.endif.us.us ]
  %.1067.us.us.3 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.3, %B730.endif.endif.us.us ]
  %.1067.us.us.2 = phi float [ 0.000000e+00, %B548.endif.endif.us ], [ %.1080.us.us.2, %B730.endif.endif.us.us ]
  %11 = shl nsw i64 %lsr.iv, 2
  %scevgep35 = getelementptr i8, ptr %lsr.iv33, i64 %11
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 256
  %.940.us.us = load float, ptr %scevgep36, align 4
  %sunkaddr = inttoptr i64 %arg.cosines to ptr
  %sunkaddr49 = mul i64 %lsr.iv, 4
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr, i64 %sunkaddr49
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 256
  %.1077.us.us = load float, ptr %sunkaddr51, align 4
  %.1079.us.us = fmul float %.940.us.us, %.1077.us.us
  %.1080.us.us = fadd float %.1080.us.us474, %.1079.us.us
  store float %.1080.us.us, ptr %scevgep458, align 4
  %sunkaddr52 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr53 = mul i64 %lsr.iv, 4
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr52, i64 %sunkaddr53
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 512
  %.1077.us.us.1 = load float, ptr %sunkaddr55, align 4
  %.1079.us.us.1 = fmul float %.940.us.us, %.1077.us.us.1
  %.1080.us.us.1 = fadd float %.1067.us.us.1475, %.1079.us.us.1
  %sunkaddr56 = getelementptr i8, ptr %scevgep458, i64 4
  store float %.1080.us.us.1, ptr %sunkaddr56, align 4
  %sunkaddr57 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr58 = mul i64 %lsr.iv, 4
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr57, i64 %sunkaddr58
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 768
  %.1077.us.us.2 = load float, ptr %sunkaddr60, align 4
  %.1079.us.us.2 = fmul float %.940.us.us, %.1077.us.us.2
  %.1080.us.us.2 = fadd float %.1067.us.us.2, %.1079.us.us.2
  %sunkaddr61 = getelementptr i8, ptr %scevgep458, i64 8
  store float %.1080.us.us.2, ptr %sunkaddr61, align 4
  %sunkaddr62 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr63 = mul i64 %lsr.iv, 4
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr62, i64 %sunkaddr63
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 1024
  %.1077.us.us.3 = load float, ptr %sunkaddr65, align 4
  %.1079.us.us.3 = fmul float %.940.us.us, %.1077.us.us.3
  %.1080.us.us.3 = fadd float %.1067.us.us.3, %.1079.us.us.3
  %sunkaddr66 = getelementptr i8, ptr %scevgep458, i64 12
  store float %.1080.us.us.3, ptr %sunkaddr66, align 4
  %sunkaddr67 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr68 = mul i64 %lsr.iv, 4
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr67, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 1280
  %.1077.us.us.4 = load float, ptr %sunkaddr70, align 4
  %.1079.us.us.4 = fmul float %.940.us.us, %.1077.us.us.4
  %.1080.us.us.4 = fadd float %.1067.us.us.4, %.1079.us.us.4
  %sunkaddr71 = getelementptr i8, ptr %scevgep458, i64 16
  store float %.1080.us.us.4, ptr %sunkaddr71, align 4
  %sunkaddr72 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr73 = mul i64 %lsr.iv, 4
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr72, i64 %sunkaddr73
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 1536
  %.1077.us.us.5 = load float, ptr %sunkaddr75, align 4
  %.1079.us.us.5 = fmul float %.940.us.us, %.1077.us.us.5
  %.1080.us.us.5 = fadd float %.1067.us.us.5, %.1079.us.us.5
  %sunkaddr76 = getelementptr i8, ptr %scevgep458, i64 20
  store float %.1080.us.us.5, ptr %sunkaddr76, align 4
  %sunkaddr77 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr78 = mul i64 %lsr.iv, 4
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr77, i64 %sunkaddr78
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 1792
  %.1077.us.us.6 = load float, ptr %sunkaddr80, align 4
  %.1079.us.us.6 = fmul float %.940.us.us, %.1077.us.us.6
  %.1080.us.us.6 = fadd float %.1067.us.us.6, %.1079.us.us.6
  %sunkaddr81 = getelementptr i8, ptr %scevgep458, i64 24
  store float %.1080.us.us.6, ptr %sunkaddr81, align 4
  %sunkaddr82 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr83 = mul i64 %lsr.iv, 4
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr82, i64 %sunkaddr83
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 2048
  %.1077.us.us.7 = load float, ptr %sunkaddr85, align 4
  %.1079.us.us.7 = fmul float %.940.us.us, %.1077.us.us.7
  %.1080.us.us.7 = fadd float %.1067.us.us.7, %.1079.us.us.7
  %sunkaddr86 = getelementptr i8, ptr %scevgep458, i64 28
  store float %.1080.us.us.7, ptr %sunkaddr86, align 4
  %sunkaddr87 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr88 = mul i64 %lsr.iv, 4
  %sunkaddr89 = getelementptr i8, ptr %sunkaddr87, i64 %sunkaddr88
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 2304
  %.1077.us.us.8 = load float, ptr %sunkaddr90, align 4
  %.1079.us.us.8 = fmul float %.940.us.us, %.1077.us.us.8
  %.1080.us.us.8 = fadd float %.1067.us.us.8, %.1079.us.us.8
  %sunkaddr91 = getelementptr i8, ptr %scevgep458, i64 32
  store float %.1080.us.us.8, ptr %sunkaddr91, align 4
  %sunkaddr92 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr93 = mul i64 %lsr.iv, 4
  %sunkaddr94 = getelementptr i8, ptr %sunkaddr92, i64 %sunkaddr93
  %sunkaddr95 = getelementptr i8, ptr %sunkaddr94, i64 2560
  %.1077.us.us.9 = load float, ptr %sunkaddr95, align 4
  %.1079.us.us.9 = fmul float %.940.us.us, %.1077.us.us.9
  %.1080.us.us.9 = fadd float %.1067.us.us.9, %.1079.us.us.9
  %sunkaddr96 = getelementptr i8, ptr %scevgep458, i64 36
  store float %.1080.us.us.9, ptr %sunkaddr96, align 4
  %sunkaddr97 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr98 = mul i64 %lsr.iv, 4
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr97, i64 %sunkaddr98
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 2816
  %.1077.us.us.10 = load float, ptr %sunkaddr100, align 4
  %.1079.us.us.10 = fmul float %.940.us.us, %.1077.us.us.10
  %.1080.us.us.10 = fadd float %.1067.us.us.10, %.1079.us.us.10
  %sunkaddr101 = getelementptr i8, ptr %scevgep458, i64 40
  store float %.1080.us.us.10, ptr %sunkaddr101, align 4
  %sunkaddr102 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr103 = mul i64 %lsr.iv, 4
  %sunkaddr104 = getelementptr i8, ptr %sunkaddr102, i64 %sunkaddr103
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr104, i64 3072
  %.1077.us.us.11 = load float, ptr %sunkaddr105, align 4
  %.1079.us.us.11 = fmul float %.940.us.us, %.1077.us.us.11
  %.1080.us.us.11 = fadd float %.1067.us.us.11, %.1079.us.us.11
  %sunkaddr106 = getelementptr i8, ptr %scevgep458, i64 44
  store float %.1080.us.us.11, ptr %sunkaddr106, align 4
  %sunkaddr107 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr108 = mul i64 %lsr.iv, 4
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr107, i64 %sunkaddr108
  %sunkaddr110 = getelementptr i8, ptr %sunkaddr109, i64 3328
  %.1077.us.us.12 = load float, ptr %sunkaddr110, align 4
  %.1079.us.us.12 = fmul float %.940.us.us, %.1077.us.us.12
  %.1080.us.us.12 = fadd float %.1067.us.us.12, %.1079.us.us.12
  %sunkaddr111 = getelementptr i8, ptr %scevgep458, i64 48
  store float %.1080.us.us.12, ptr %sunkaddr111, align 4
  %sunkaddr112 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr113 = mul i64 %lsr.iv, 4
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr112, i64 %sunkaddr113
  %sunkaddr115 = getelementptr i8, ptr %sunkaddr114, i64 3584
  %.1077.us.us.13 = load float, ptr %sunkaddr115, align 4
  %.1079.us.us.13 = fmul float %.940.us.us, %.1077.us.us.13
  %.1080.us.us.13 = fadd float %.1067.us.us.13, %.1079.us.us.13
  %sunkaddr116 = getelementptr i8, ptr %scevgep458, i64 52
  store float %.1080.us.us.13, ptr %sunkaddr116, align 4
  %sunkaddr117 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr118 = mul i64 %lsr.iv, 4
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr117, i64 %sunkaddr118
  %sunkaddr120 = getelementptr i8, ptr %sunkaddr119, i64 3840
  %.1077.us.us.14 = load float, ptr %sunkaddr120, align 4
  %.1079.us.us.14 = fmul float %.940.us.us, %.1077.us.us.14
  %.1080.us.us.14 = fadd float %.1067.us.us.14476, %.1079.us.us.14
  %sunkaddr121 = getelementptr i8, ptr %scevgep458, i64 56
  store float %.1080.us.us.14, ptr %sunkaddr121, align 4
  %sunkaddr122 = inttoptr i64 %arg.cosines to ptr
  %sunkaddr123 = mul i64 %lsr.iv, 4
  %sunkaddr124 = getelementptr i8, ptr %sunkaddr122, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 4096
  %.1077.us.us.15 = load float, ptr %sunkaddr125, align 4
  %.1079.us.us.15 = fmul float %.940.us.us, %.1077.us.us.15
  %.1080.us.us.15 = fadd float %.1067.us.us.15477, %.1079.us.us.15
  %sunkaddr126 = getelementptr i8, ptr %scevgep458, i64 60
  store float %.1080.us.us.15, ptr %sunkaddr126, align 4
  %12 = call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %lsr.iv, i64 1)
  %math = extractvalue { i64, i1 } %12, 0
  %ov = extractvalue { i64, i1 } %12, 1
  br i1 %ov, label %B728.B546.loopexit_crit_edge.split.us.us, label %B730.endif.endif.us.us

B728.B546.loopexit_crit_edge.split.us.us:         ; preds = %B730.endif.endif.us.us
  %.655.us = add nuw nsw i64 %.648423436.us, 1
  %scevgep34 = getelementptr i8, ptr %lsr.iv33, i64 256
  %exitcond461.not = icmp eq i64 %.655.us, 16
  br i1 %exitcond461.not, label %B1008, label %B548.endif.endif.us
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { nocallback nofree nounwind willreturn }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10nightlight4pure8matching6native9shrinking5clearB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!2 = distinct !{!2, !"_ZN10nightlight4pure8matching6native9shrinking5clearB3v44B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!3 = !{!"branch_weights", i32 1, i32 49, i32 49}
!4 = !{!"branch_weights", i32 9801, i32 199}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN10nightlight4pure8matching6native9shrinking6let_goB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN10nightlight4pure8matching6native9shrinking6let_goB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx"}
!8 = !{!"branch_weights", i32 49, i32 1}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN10nightlight4pure8matching6native9shrinking4pickB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!11 = distinct !{!11, !"_ZN10nightlight4pure8matching6native9shrinking4pickB3v53B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = !{!"branch_weights", i32 1, i32 99}
!17 = !{!"branch_weights", i32 99, i32 1}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN10nightlight4pure8matching6native9shrinking5clearB3v55B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx24Literal_5bint_5d_2864_29: %retptr"}
!20 = distinct !{!20, !"_ZN10nightlight4pure8matching6native9shrinking5clearB3v55B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx24Literal_5bint_5d_2864_29"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_ZN10nightlight4pure8matching6native9shrinking4takeB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx24Literal_5bint_5d_2864_29xxx: %retptr"}
!23 = distinct !{!23, !"_ZN10nightlight4pure8matching6native9shrinking4takeB3v56B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx24Literal_5bint_5d_2864_29xxx"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"_ZN10nightlight4pure8matching6native9shrinking6let_goB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx24Literal_5bint_5d_2864_29xxx: %retptr"}
!26 = distinct !{!26, !"_ZN10nightlight4pure8matching6native9shrinking6let_goB3v57B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx24Literal_5bint_5d_2864_29xxx"}
