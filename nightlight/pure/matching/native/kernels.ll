; bf7ab07ae9fc73ea38bd0eeeaa1e533903a1de4a4a46fc171abd4685439abe17
; Made by ops/kernels.py; not to be edited.


; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define range(i32 -1, -2) i32 @nightlight_search_buckets(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.first, i64 %arg.count, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.287 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.521 = alloca i64, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.615 = alloca i64, align 8
  store i64 0, ptr %.615, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.660 = alloca i64, align 8
  store i64 0, ptr %.660, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.20 = add nsw i64 %arg.matches, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 1
  %.27 = add nsw i64 %.22, 32
  %.29 = add nsw i64 %.22, 64
  %.38 = add nsw i64 %arg.index, 16
  %.39 = inttoptr i64 %.38 to ptr
  %.40 = load i64, ptr %.39, align 1
  %.46 = add nsw i64 %arg.index, 24
  %.47 = inttoptr i64 %.46 to ptr
  %.48 = load i64, ptr %.47, align 1
  %.138354.not = icmp slt i64 %arg.count, 1
  br i1 %.138354.not, label %B972, label %B226.lr.ph

B226.lr.ph:                                       ; preds = %B0.endif
  %.218 = add nsw i64 %.22, 2472
  %..40 = tail call i64 @llvm.smax.i64(i64 %.40, i64 0)
  %.7.i61 = add nsw i64 %arg.within, 1
  %0 = or i64 %.40, %.7.i61
  %1 = trunc nuw i64 %.40 to i32
  %2 = trunc nuw i64 %.7.i61 to i32
  %3 = add i64 %.48, 152
  br label %B226

B226:                                             ; preds = %B224.backedge, %B226.lr.ph
  %found.5.0359 = phi i64 [ 0, %B226.lr.ph ], [ %found.2.0.lcssa.i, %B224.backedge ]
  %.137312358 = phi i64 [ %arg.count, %B226.lr.ph ], [ %.147, %B224.backedge ]
  %.144324357 = phi i64 [ %arg.first, %B226.lr.ph ], [ %.151, %B224.backedge ]
  %.187 = shl nsw i64 %.144324357, 5
  %.189 = add nsw i64 %.187, %arg.queries
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr, i64 56
  %.14.i = load i64, ptr %sunkaddr155, align 1, !noalias !0
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B226
  %lsr.iv1.i = phi i64 [ %.189, %B226 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i = phi i64 [ 0, %B226 ], [ %lsr.iv.next.i, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B226 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B226 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B226 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B226 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !0
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %4 = add i64 %.14.i, %lsr.iv.i
  %5 = add i64 %4, %.182.i
  %6 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %6, 480
  %7 = add i64 %.14.i, %lsr.iv.i
  %8 = add i64 %7, %.189.i
  %9 = add i64 %8, 512
  %.191.i = inttoptr i64 %5 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !0
  %.193.i = inttoptr i64 %9 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !0
  %.195.i = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i, %.194.i
  %10 = add i64 %.14.i, %lsr.iv.i
  %11 = add i64 %10, %.182.i
  %12 = add i64 %11, 8
  %.201.i = inttoptr i64 %12 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !0
  %13 = add i64 %.14.i, %lsr.iv.i
  %14 = add i64 %13, %.189.i
  %15 = add i64 %14, 520
  %.204.i = inttoptr i64 %15 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !0
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %16 = add i64 %.14.i, %lsr.iv.i
  %17 = add i64 %16, %.182.i
  %18 = add i64 %17, 16
  %.212.i = inttoptr i64 %18 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !0
  %19 = add i64 %.14.i, %lsr.iv.i
  %20 = add i64 %19, %.189.i
  %21 = add i64 %20, 528
  %.215.i = inttoptr i64 %21 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !0
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %22 = add i64 %.14.i, %lsr.iv.i
  %23 = add i64 %22, %.182.i
  %24 = add i64 %23, 24
  %.223.i = inttoptr i64 %24 to ptr
  %.224.i = load i64, ptr %.223.i, align 1, !noalias !0
  %25 = add i64 %.14.i, %lsr.iv.i
  %26 = add i64 %25, %.189.i
  %27 = add i64 %26, 536
  %.226.i = inttoptr i64 %27 to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !0
  %.228.i = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i, %.227.i
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i, 32768
  br i1 %exitcond.not.i, label %B226.endif, label %B102.i

B478:                                             ; preds = %B226.endif.endif.endif.endif.endif, %B894
  %lsr.iv = phi i64 [ %lsr.iv.next, %B894 ], [ %3, %B226.endif.endif.endif.endif.endif ]
  %.400305 = phi i64 [ 0, %B226.endif.endif.endif.endif.endif ], [ %.407, %B894 ]
  %found.4.1 = phi i64 [ %found.5.0359, %B226.endif.endif.endif.endif.endif ], [ %found.6.2, %B894 ]
  %ahead.2.1 = phi i64 [ %.218, %B226.endif.endif.endif.endif.endif ], [ %here.2.1, %B894 ]
  %here.2.1 = phi i64 [ %.29, %B226.endif.endif.endif.endif.endif ], [ %ahead.2.1, %B894 ]
  %number.2.1 = phi i64 [ %.301, %B226.endif.endif.endif.endif.endif ], [ %next_number.2.2, %B894 ]
  %exitcond.not = icmp eq i64 %..40, %.400305
  br i1 %exitcond.not, label %B928, label %B480

B480:                                             ; preds = %B478
  %28 = add i64 %.400305, 1
  %29 = add i64 %lsr.iv, -72
  %.455 = icmp slt i64 %28, %.40
  br i1 %.455, label %B562, label %B716

B562:                                             ; preds = %B480
  %30 = icmp eq i64 %.40, 0
  %.461 = inttoptr i64 %lsr.iv to ptr
  %.462 = load i64, ptr %.461, align 1
  br i1 %30, label %B562.endif, label %B0.else.if.i, !prof !3

B0.else.if.i:                                     ; preds = %B562
  %31 = icmp ult i64 %0, 4294967296
  br i1 %31, label %32, label %37

32:                                               ; preds = %B0.else.if.i
  %33 = udiv i32 %2, %1
  %34 = urem i32 %2, %1
  %35 = zext i32 %33 to i64
  %36 = zext i32 %34 to i64
  br label %51

37:                                               ; preds = %B0.else.if.i
  %38 = or i64 %.7.i61, %.40
  %39 = and i64 %38, -4294967296
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %48

41:                                               ; preds = %37
  %42 = trunc i64 %.40 to i32
  %43 = trunc i64 %.7.i61 to i32
  %44 = udiv i32 %43, %42
  %45 = urem i32 %43, %42
  %46 = zext i32 %44 to i64
  %47 = zext i32 %45 to i64
  br label %51

48:                                               ; preds = %37
  %49 = sdiv i64 %.7.i61, %.40
  %50 = srem i64 %.7.i61, %.40
  br label %51

51:                                               ; preds = %48, %41, %32
  %52 = phi i64 [ %35, %32 ], [ %46, %41 ], [ %49, %48 ]
  %53 = phi i64 [ %36, %32 ], [ %47, %41 ], [ %50, %48 ]
  %.28.i = xor i64 %53, %.40
  %.29.i = icmp slt i64 %.28.i, 0
  %.30.i = icmp ne i64 %53, 0
  %.31.i = and i1 %.30.i, %.29.i
  %.36.i = sext i1 %.31.i to i64
  %spec.select.i = add nsw i64 %52, %.36.i
  br label %B562.endif

B716:                                             ; preds = %B562.endif.endif, %B480
  %next_number.2.2 = phi i64 [ 0, %B480 ], [ %.535, %B562.endif.endif ]
  %.553 = icmp slt i64 %number.2.1, 0
  br i1 %.553, label %B728, label %B736

common.ret:                                       ; preds = %B846.if.if, %B796.if.if, %B562.endif.endif.if.if, %B226.endif.endif.endif.if.if, %B972, %B906, %B728
  %common.ret.op = phi i32 [ 0, %B728 ], [ 0, %B906 ], [ 0, %B972 ], [ %.525, %B562.endif.endif.if.if ], [ %.664, %B846.if.if ], [ %.619, %B796.if.if ], [ %.291, %B226.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B728:                                             ; preds = %B716
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B736:                                             ; preds = %B716
  %54 = add i64 %lsr.iv, -112
  %.600 = inttoptr i64 %54 to ptr
  %.601 = load i64, ptr %.600, align 1
  %.602.not = icmp eq i64 %.601, 0
  br i1 %.602.not, label %B846, label %B796

B796:                                             ; preds = %B736
  store i64 0, ptr %.615, align 8
  %.619 = call i32 @_ZN10nightlight4pure8matching6native9searching11scan_checksB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr nonnull %.615, ptr nonnull %excinfo.8, i64 %arg.index, i64 %arg.matches, i64 %found.4.1, i64 %.400305, i64 %.144324357, i64 %.22, i64 %here.2.1, i64 %number.2.1, i64 %.27, i64 %arg.within)
  %cond88 = icmp eq i32 %.619, 0
  br i1 %cond88, label %B894, label %B796.if.if, !prof !4

B846:                                             ; preds = %B736
  store i64 0, ptr %.660, align 8
  %.664 = call i32 @_ZN10nightlight4pure8matching6native9searching12scan_entriesB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr nonnull %.660, ptr nonnull %excinfo.9, i64 %arg.index, i64 %arg.matches, i64 %found.4.1, i64 %.400305, i64 %.144324357, i64 %.22, i64 %here.2.1, i64 %number.2.1, i64 %.27, i64 %arg.within)
  %cond87 = icmp eq i32 %.664, 0
  br i1 %cond87, label %B894, label %B846.if.if, !prof !4

B894:                                             ; preds = %B846, %B796
  %found.6.2.in = phi ptr [ %.615, %B796 ], [ %.660, %B846 ]
  %found.6.2 = load i64, ptr %found.6.2.in, align 8
  %.694 = icmp slt i64 %found.6.2, 0
  %lsr.iv.next = add i64 %lsr.iv, 80
  %.407 = add nuw i64 %.400305, 1
  br i1 %.694, label %B906, label %B478

B906:                                             ; preds = %B894
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B928:                                             ; preds = %B478
  %sunkaddr157 = inttoptr i64 %arg.index to ptr
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 48
  %.43.i = load i64, ptr %sunkaddr158, align 1, !noalias !5
  %.12591.not.i = icmp slt i64 %.43.i, 1
  br i1 %.12591.not.i, label %B224.backedge, label %B188.endif.preheader.i

B188.endif.preheader.i:                           ; preds = %B928
  %55 = inttoptr i64 %arg.index to ptr
  %sunkaddr159 = inttoptr i64 %arg.index to ptr
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 40
  %.32.i = load i64, ptr %sunkaddr160, align 1, !noalias !5
  %.27.i = load i64, ptr %55, align 1, !noalias !5
  %.36.i23.i = trunc i64 %.144324357 to i32
  br label %B188.endif.i

B246.i:                                           ; preds = %B188.endif.i
  %sunkaddr161 = inttoptr i64 %arg.index to ptr
  %sunkaddr162 = getelementptr i8, ptr %sunkaddr161, i64 32
  %.11.i8.i = load i64, ptr %sunkaddr162, align 1, !noalias !8
  %.16.not.i.i = icmp eq i64 %.11.i8.i, 0
  br i1 %.16.not.i.i, label %B284.i, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i: ; preds = %B246.i
  %.22.i9.i = ashr i64 %lsr.iv27.i, 3
  %.24.i10.i = add nsw i64 %.11.i8.i, %.22.i9.i
  %.27.i11.i = inttoptr i64 %.24.i10.i to ptr
  %.28.i12.i = load i8, ptr %.27.i11.i, align 1, !noalias !8
  %.29.i13.i = zext i8 %.28.i12.i to i64
  %.31.i14.i = and i64 %lsr.iv27.i, 7
  %56 = shl nuw nsw i64 1, %.31.i14.i
  %57 = and i64 %56, %.29.i13.i
  %.232.i = icmp eq i64 %57, 0
  br i1 %.232.i, label %B284.i, label %B328.i

B284.i:                                           ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i, %B246.i
  %sunkaddr163 = inttoptr i64 %arg.matches to ptr
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 24
  %.23.i17.i = load i64, ptr %sunkaddr164, align 1, !noalias !11
  %.25.i18.i = icmp slt i64 %found.2.094.i, %.23.i17.i
  br i1 %.25.i18.i, label %B64.i.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i

B64.i.i:                                          ; preds = %B284.i
  %58 = inttoptr i64 %arg.matches to ptr
  %.31.i20.i = load i64, ptr %58, align 1, !noalias !11
  %.33.i21.i = shl nsw i64 %found.2.094.i, 2
  %.34.i22.i = add nsw i64 %.31.i20.i, %.33.i21.i
  %.37.i24.i = inttoptr i64 %.34.i22.i to ptr
  store i32 %.36.i23.i, ptr %.37.i24.i, align 1, !noalias !11
  %sunkaddr165 = inttoptr i64 %arg.matches to ptr
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 8
  %.45.i.i = load i64, ptr %sunkaddr166, align 1, !noalias !11
  %.47.i.i = shl nsw i64 %found.2.094.i, 3
  %.48.i.i = add nsw i64 %.45.i.i, %.47.i.i
  %.50.i.i = inttoptr i64 %.48.i.i to ptr
  store i64 %lsr.iv27.i, ptr %.50.i.i, align 1, !noalias !11
  %sunkaddr167 = inttoptr i64 %arg.matches to ptr
  %sunkaddr168 = getelementptr i8, ptr %sunkaddr167, i64 16
  %.60.i.i = load i64, ptr %sunkaddr168, align 1, !noalias !11
  %.62.i.i = shl nsw i64 %found.2.094.i, 1
  %.63.i.i = add nsw i64 %.60.i.i, %.62.i.i
  %.65.i.i = trunc nuw nsw i64 %.38.i.i to i16
  %.66.i.i = inttoptr i64 %.63.i.i to ptr
  store i16 %.65.i.i, ptr %.66.i.i, align 1, !noalias !11
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i

_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i: ; preds = %B64.i.i, %B284.i
  %.80.i.i = add nsw i64 %found.2.094.i, 1
  br label %B328.i

B328.i:                                           ; preds = %B188.endif.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i
  %found.3.1.i = phi i64 [ %.80.i.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i ], [ %found.2.094.i, %B188.endif.i ], [ %found.2.094.i, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i ]
  %lsr.iv.next28.i = add i64 %lsr.iv27.i, 1
  %lsr.iv.next30.i = add nsw i64 %lsr.iv29.i, -1
  %exitcond.not.i58 = icmp eq i64 %lsr.iv.next30.i, 0
  %59 = add i64 %63, 8
  br i1 %exitcond.not.i58, label %B224.backedge, label %B188.endif.i

B188.endif.i:                                     ; preds = %B328.i, %B188.endif.preheader.i
  %lsr.iv29.i = phi i64 [ %.43.i, %B188.endif.preheader.i ], [ %lsr.iv.next30.i, %B328.i ]
  %lsr.iv27.i = phi i64 [ %.27.i, %B188.endif.preheader.i ], [ %lsr.iv.next28.i, %B328.i ]
  %lsr.iv.i56 = phi i64 [ %.32.i, %B188.endif.preheader.i ], [ %59, %B328.i ]
  %found.2.094.i = phi i64 [ %found.4.1, %B188.endif.preheader.i ], [ %found.3.1.i, %B328.i ]
  %60 = inttoptr i64 %.22 to ptr
  %.7.i.i = load i64, ptr %60, align 1, !noalias !14
  %.8.i.i = inttoptr i64 %lsr.iv.i56 to ptr
  %.9.i.i = load i64, ptr %.8.i.i, align 1, !noalias !14
  %.10.i.i = xor i64 %.9.i.i, %.7.i.i
  %.11.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i.i)
  %sunkaddr169 = inttoptr i64 %.22 to ptr
  %sunkaddr170 = getelementptr i8, ptr %sunkaddr169, i64 8
  %.14.i.i = load i64, ptr %sunkaddr170, align 1, !noalias !14
  %61 = add i64 %lsr.iv.i56, 8
  %.16.i.i = inttoptr i64 %61 to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 1, !noalias !14
  %.18.i.i = xor i64 %.17.i.i, %.14.i.i
  %.19.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i.i)
  %.20.i.i = add nuw nsw i64 %.19.i.i, %.11.i.i
  %sunkaddr171 = inttoptr i64 %.22 to ptr
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 16
  %.23.i.i = load i64, ptr %sunkaddr172, align 1, !noalias !14
  %62 = add i64 %61, 8
  %.25.i.i = inttoptr i64 %62 to ptr
  %.26.i.i = load i64, ptr %.25.i.i, align 1, !noalias !14
  %.27.i.i = xor i64 %.26.i.i, %.23.i.i
  %.28.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i.i)
  %.29.i.i = add nuw nsw i64 %.20.i.i, %.28.i.i
  %sunkaddr173 = inttoptr i64 %.22 to ptr
  %sunkaddr174 = getelementptr i8, ptr %sunkaddr173, i64 24
  %.32.i.i = load i64, ptr %sunkaddr174, align 1, !noalias !14
  %63 = add i64 %62, 8
  %.34.i.i = inttoptr i64 %63 to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 1, !noalias !14
  %.36.i.i = xor i64 %.35.i.i, %.32.i.i
  %.37.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i.i)
  %.38.i.i = add nuw nsw i64 %.29.i.i, %.37.i.i
  %.205.not.i = icmp sgt i64 %.38.i.i, %arg.within
  br i1 %.205.not.i, label %B328.i, label %B246.i

B224.backedge:                                    ; preds = %B328.i, %B928
  %found.2.0.lcssa.i = phi i64 [ %found.4.1, %B928 ], [ %found.3.1.i, %B328.i ]
  %.138 = icmp sgt i64 %.137312358, 1
  br i1 %.138, label %B226, label %B972

B972:                                             ; preds = %B224.backedge, %B0.endif
  %found.5.0.lcssa = phi i64 [ 0, %B0.endif ], [ %found.2.0.lcssa.i, %B224.backedge ]
  store i64 %found.5.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B226.endif:                                       ; preds = %B102.i
  %64 = icmp eq i64 %.40, 0
  %65 = inttoptr i64 %.22 to ptr
  %.147 = add nsw i64 %.137312358, -1
  %.151 = add i64 %.144324357, 1
  store i64 %.197.i, ptr %65, align 1, !noalias !0
  %sunkaddr175 = inttoptr i64 %.22 to ptr
  %sunkaddr176 = getelementptr i8, ptr %sunkaddr175, i64 8
  store i64 %.208.i, ptr %sunkaddr176, align 1, !noalias !0
  %sunkaddr177 = inttoptr i64 %.22 to ptr
  %sunkaddr178 = getelementptr i8, ptr %sunkaddr177, i64 16
  store i64 %.219.i, ptr %sunkaddr178, align 1, !noalias !0
  %sunkaddr179 = inttoptr i64 %.22 to ptr
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 24
  store i64 %.230.i, ptr %sunkaddr180, align 1, !noalias !0
  %sunkaddr181 = inttoptr i64 %.48 to ptr
  %sunkaddr182 = getelementptr i8, ptr %sunkaddr181, i64 72
  %.232 = load i64, ptr %sunkaddr182, align 1
  br i1 %64, label %B226.endif.endif, label %B0.else.if.i60, !prof !3

B0.else.if.i60:                                   ; preds = %B226.endif
  %66 = icmp ult i64 %0, 4294967296
  br i1 %66, label %67, label %72

67:                                               ; preds = %B0.else.if.i60
  %68 = udiv i32 %2, %1
  %69 = urem i32 %2, %1
  %70 = zext i32 %68 to i64
  %71 = zext i32 %69 to i64
  br label %86

72:                                               ; preds = %B0.else.if.i60
  %73 = or i64 %.7.i61, %.40
  %74 = and i64 %73, -4294967296
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %76, label %83

76:                                               ; preds = %72
  %77 = trunc i64 %.40 to i32
  %78 = trunc i64 %.7.i61 to i32
  %79 = udiv i32 %78, %77
  %80 = urem i32 %78, %77
  %81 = zext i32 %79 to i64
  %82 = zext i32 %80 to i64
  br label %86

83:                                               ; preds = %72
  %84 = sdiv i64 %.7.i61, %.40
  %85 = srem i64 %.7.i61, %.40
  br label %86

86:                                               ; preds = %83, %76, %67
  %87 = phi i64 [ %70, %67 ], [ %81, %76 ], [ %84, %83 ]
  %88 = phi i64 [ %71, %67 ], [ %82, %76 ], [ %85, %83 ]
  %.28.i62 = xor i64 %88, %.40
  %.29.i63 = icmp slt i64 %.28.i62, 0
  %.30.i64 = icmp ne i64 %88, 0
  %.31.i65 = and i1 %.30.i64, %.29.i63
  %.36.i66 = sext i1 %.31.i65 to i64
  %spec.select.i67 = add nsw i64 %87, %.36.i66
  br label %B226.endif.endif

B226.endif.endif:                                 ; preds = %86, %B226.endif
  %quot.0.i68 = phi i64 [ 0, %B226.endif ], [ %spec.select.i67, %86 ]
  %.48.i69 = add nsw i64 %quot.0.i68, -1
  %.50.i70 = mul nsw i64 %quot.0.i68, %.40
  %.52.not.i = icmp sge i64 %arg.within, %.50.i70
  %"$phi64.1.2.0.i71" = zext i1 %.52.not.i to i64
  %.66.i72 = add nsw i64 %.48.i69, %"$phi64.1.2.0.i71"
  %.11.i = icmp slt i64 %.66.i72, 0
  br i1 %.11.i, label %B226.endif.endif.endif, label %B20.i

B20.i:                                            ; preds = %B226.endif.endif
  switch i64 %.66.i72, label %B58.else.if.i [
    i64 0, label %B226.endif.endif.endif
    i64 1, label %B48.i
  ]

B48.i:                                            ; preds = %B20.i
  %.34.i = add nsw i64 %.232, 1
  br label %B226.endif.endif.endif

B58.else.if.i:                                    ; preds = %B20.i
  %.42.i73 = add nsw i64 %.232, 1
  %.44.i = add nsw i64 %.232, -1
  %.46.i = mul nsw i64 %.44.i, %.232
  %.56.1.i = ashr i64 %.46.i, 1
  %.89.i = add nsw i64 %.42.i73, %.56.1.i
  br label %B226.endif.endif.endif

B226.endif.endif.endif:                           ; preds = %B58.else.if.i, %B48.i, %B20.i, %B226.endif.endif
  %"$phi90.0.2.0.sink.i" = phi i64 [ 1, %B20.i ], [ 0, %B226.endif.endif ], [ %.34.i, %B48.i ], [ %.89.i, %B58.else.if.i ]
  store i64 0, ptr %.287, align 8
  %.291 = call i32 @_ZN10nightlight4pure8matching6native9searching7look_upB2v5B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.287, ptr nonnull %excinfo.4, i64 %arg.index, i64 %.48, i64 %.22, i64 %.29, i64 %"$phi90.0.2.0.sink.i")
  %cond = icmp eq i32 %.291, 0
  br i1 %cond, label %B226.endif.endif.endif.endif.endif, label %B226.endif.endif.endif.if.if, !prof !4

B226.endif.endif.endif.if.if:                     ; preds = %B226.endif.endif.endif
  %.299 = icmp sgt i32 %.291, 0
  %.292 = load ptr, ptr %excinfo.4, align 8
  %.300 = select i1 %.299, ptr %.292, ptr undef
  store ptr %.300, ptr %excinfo, align 8
  br label %common.ret

B226.endif.endif.endif.endif.endif:               ; preds = %B226.endif.endif.endif
  %.301 = load i64, ptr %.287, align 8
  br label %B478

B562.endif:                                       ; preds = %51, %B562
  %quot.0.i = phi i64 [ 0, %B562 ], [ %spec.select.i, %51 ]
  %.48.i = add nsw i64 %quot.0.i, -1
  %.50.i = mul nsw i64 %quot.0.i, %.40
  %.51.i = sub nsw i64 %.7.i61, %.50.i
  %.52.i = icmp slt i64 %28, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  %.11.i74 = icmp slt i64 %.66.i, 0
  br i1 %.11.i74, label %B562.endif.endif, label %B20.i75

B20.i75:                                          ; preds = %B562.endif
  switch i64 %.66.i, label %B58.else.if.i79 [
    i64 0, label %B562.endif.endif
    i64 1, label %B48.i76
  ]

B48.i76:                                          ; preds = %B20.i75
  %.34.i77 = add nsw i64 %.462, 1
  br label %B562.endif.endif

B58.else.if.i79:                                  ; preds = %B20.i75
  %.42.i80 = add nsw i64 %.462, 1
  %.44.i81 = add nsw i64 %.462, -1
  %.46.i82 = mul nsw i64 %.44.i81, %.462
  %.56.1.i83 = ashr i64 %.46.i82, 1
  %.89.i84 = add nsw i64 %.42.i80, %.56.1.i83
  br label %B562.endif.endif

B562.endif.endif:                                 ; preds = %B58.else.if.i79, %B48.i76, %B20.i75, %B562.endif
  %"$phi90.0.2.0.sink.i78" = phi i64 [ 1, %B20.i75 ], [ 0, %B562.endif ], [ %.34.i77, %B48.i76 ], [ %.89.i84, %B58.else.if.i79 ]
  store i64 0, ptr %.521, align 8
  %.525 = call i32 @_ZN10nightlight4pure8matching6native9searching7look_upB2v5B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.521, ptr nonnull %excinfo.7, i64 %arg.index, i64 %29, i64 %.22, i64 %ahead.2.1, i64 %"$phi90.0.2.0.sink.i78")
  %.535 = load i64, ptr %.521, align 8
  %cond86 = icmp eq i32 %.525, 0
  br i1 %cond86, label %B716, label %B562.endif.endif.if.if, !prof !4

B562.endif.endif.if.if:                           ; preds = %B562.endif.endif
  %.533 = icmp sgt i32 %.525, 0
  %.526 = load ptr, ptr %excinfo.7, align 8
  %.534 = select i1 %.533, ptr %.526, ptr undef
  store ptr %.534, ptr %excinfo, align 8
  br label %common.ret

B796.if.if:                                       ; preds = %B796
  %.627 = icmp sgt i32 %.619, 0
  %.620 = load ptr, ptr %excinfo.8, align 8
  %.628 = select i1 %.627, ptr %.620, ptr undef
  store ptr %.628, ptr %excinfo, align 8
  br label %common.ret

B846.if.if:                                       ; preds = %B846
  %.672 = icmp sgt i32 %.664, 0
  %.665 = load ptr, ptr %excinfo.9, align 8
  %.673 = select i1 %.672, ptr %.665, ptr undef
  store ptr %.673, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching7look_upB2v5B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.table, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number) local_unnamed_addr #0 {
B0.endif:
  %.195.i19 = alloca i64, align 8
  %excinfo.1.i20 = alloca ptr, align 8
  %.8.i = inttoptr i64 %arg.table to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !17
  %.10.i = add nsw i64 %.9.i, %arg.bits
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !17
  %.13.i = zext i32 %.12.i to i64
  %.15.i = add nsw i64 %arg.table, 8
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !17
  %.18.i = lshr i64 %.13.i, %.17.i
  %.20.i = add nsw i64 %arg.table, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 1, !noalias !17
  %.23.i = and i64 %.18.i, %.22.i
  %.46 = add nsw i64 %arg.table, 24
  %.47 = inttoptr i64 %.46 to ptr
  %.48 = load i64, ptr %.47, align 1
  %.50 = add nsw i64 %arg.table, 64
  %.51 = inttoptr i64 %.50 to ptr
  %.52 = load i64, ptr %.51, align 1
  %.60 = add nsw i64 %arg.table, 40
  %.61 = inttoptr i64 %.60 to ptr
  %.62 = load i64, ptr %.61, align 1
  %.62.fr = freeze i64 %.62
  %.64 = add nsw i64 %arg.table, 32
  %.65 = inttoptr i64 %.64 to ptr
  %.66 = load i64, ptr %.65, align 1
  %.74 = icmp sgt i64 %arg.number, 32
  br i1 %.74, label %B288.preheader, label %B378.endif

B288.preheader:                                   ; preds = %B0.endif
  %unroll_iter = and i64 %arg.number, 9223372036854775806
  %0 = add nsw i64 %arg.number, -2
  %1 = and i64 %0, 2
  %lcmp.mod.not16.not = icmp eq i64 %1, 0
  br i1 %lcmp.mod.not16.not, label %B288.prol, label %B288.prol.loopexit

B288.prol:                                        ; preds = %B288.preheader
  %.197.prol = inttoptr i64 %.52 to ptr
  %.198.prol = load i32, ptr %.197.prol, align 1
  %.199.prol = zext i32 %.198.prol to i64
  %.201.prol = xor i64 %.23.i, %.199.prol
  %.202.prol = shl nuw nsw i64 %.201.prol, 2
  %.204.prol = add nsw i64 %.202.prol, %.48
  %.205.prol = inttoptr i64 %.204.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.205.prol, i32 0, i32 3, i32 1)
  %2 = add i64 %.52, 4
  %.197.1.prol = inttoptr i64 %2 to ptr
  %.198.1.prol = load i32, ptr %.197.1.prol, align 1
  %.199.1.prol = zext i32 %.198.1.prol to i64
  %.201.1.prol = xor i64 %.23.i, %.199.1.prol
  %.202.1.prol = shl nuw nsw i64 %.201.1.prol, 2
  %.204.1.prol = add nsw i64 %.202.1.prol, %.48
  %.205.1.prol = inttoptr i64 %.204.1.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.205.1.prol, i32 0, i32 3, i32 1)
  %lsr.iv.next.prol = add i64 %.52, 8
  %lsr.iv.next91.prol = add nsw i64 %unroll_iter, -2
  br label %B288.prol.loopexit

B288.prol.loopexit:                               ; preds = %B288.prol, %B288.preheader
  %lsr.iv.next.lcssa.unr = phi i64 [ poison, %B288.preheader ], [ %lsr.iv.next.prol, %B288.prol ]
  %lsr.iv90.unr = phi i64 [ %unroll_iter, %B288.preheader ], [ %lsr.iv.next91.prol, %B288.prol ]
  %lsr.iv.unr = phi i64 [ %.52, %B288.preheader ], [ %lsr.iv.next.prol, %B288.prol ]
  %3 = icmp ult i64 %0, 2
  br i1 %3, label %B416.lr.ph.loopexit.unr-lcssa, label %B288.preheader19

B288.preheader19:                                 ; preds = %B288.prol.loopexit
  br label %B288

B288:                                             ; preds = %B288, %B288.preheader19
  %lsr.iv90 = phi i64 [ %lsr.iv.next91.1, %B288 ], [ %lsr.iv90.unr, %B288.preheader19 ]
  %lsr.iv = phi i64 [ %7, %B288 ], [ %lsr.iv.unr, %B288.preheader19 ]
  %.197 = inttoptr i64 %lsr.iv to ptr
  %.198 = load i32, ptr %.197, align 1
  %.199 = zext i32 %.198 to i64
  %.201 = xor i64 %.23.i, %.199
  %.202 = shl nuw nsw i64 %.201, 2
  %.204 = add nsw i64 %.202, %.48
  %.205 = inttoptr i64 %.204 to ptr
  tail call void @llvm.prefetch.p0(ptr %.205, i32 0, i32 3, i32 1)
  %4 = add i64 %lsr.iv, 4
  %.197.1 = inttoptr i64 %4 to ptr
  %.198.1 = load i32, ptr %.197.1, align 1
  %.199.1 = zext i32 %.198.1 to i64
  %.201.1 = xor i64 %.23.i, %.199.1
  %.202.1 = shl nuw nsw i64 %.201.1, 2
  %.204.1 = add nsw i64 %.202.1, %.48
  %.205.1 = inttoptr i64 %.204.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.205.1, i32 0, i32 3, i32 1)
  %5 = add i64 %4, 4
  %.197.19 = inttoptr i64 %5 to ptr
  %.198.110 = load i32, ptr %.197.19, align 1
  %.199.111 = zext i32 %.198.110 to i64
  %.201.112 = xor i64 %.23.i, %.199.111
  %.202.113 = shl nuw nsw i64 %.201.112, 2
  %.204.114 = add nsw i64 %.202.113, %.48
  %.205.115 = inttoptr i64 %.204.114 to ptr
  tail call void @llvm.prefetch.p0(ptr %.205.115, i32 0, i32 3, i32 1)
  %6 = add i64 %5, 4
  %.197.1.1 = inttoptr i64 %6 to ptr
  %.198.1.1 = load i32, ptr %.197.1.1, align 1
  %.199.1.1 = zext i32 %.198.1.1 to i64
  %.201.1.1 = xor i64 %.23.i, %.199.1.1
  %.202.1.1 = shl nuw nsw i64 %.201.1.1, 2
  %.204.1.1 = add nsw i64 %.202.1.1, %.48
  %.205.1.1 = inttoptr i64 %.204.1.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.205.1.1, i32 0, i32 3, i32 1)
  %lsr.iv.next.1 = add i64 %lsr.iv, 16
  %lsr.iv.next91.1 = add nsw i64 %lsr.iv90, -4
  %niter.ncmp.1.1 = icmp eq i64 %lsr.iv.next91.1, 0
  %7 = add i64 %6, 4
  br i1 %niter.ncmp.1.1, label %B416.lr.ph.loopexit.unr-lcssa, label %B288

B416:                                             ; preds = %B416.preheader, %B933
  %kept.2.0189 = phi i64 [ %kept.3.1, %B933 ], [ 0, %B416.preheader ]
  %.304183187 = phi i64 [ %.311, %B933 ], [ 0, %B416.preheader ]
  %.311 = add nuw nsw i64 %.304183187, 1
  %.336 = shl nsw i64 %.304183187, 2
  %.338 = add nsw i64 %.336, %.52
  %.339 = inttoptr i64 %.338 to ptr
  %.340 = load i32, ptr %.339, align 1
  %.341 = zext i32 %.340 to i64
  %.343 = xor i64 %.23.i, %.341
  %.344 = shl nuw nsw i64 %.343, 2
  %.346 = add nsw i64 %.344, %.48
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i19)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i20)
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr, i64 64
  %.17.i16 = load i64, ptr %sunkaddr20, align 1, !noalias !20
  %.22.i17 = icmp eq i64 %.17.i16, 0
  br i1 %.22.i17, label %B518, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %13, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %11, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %10, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %8 = add i64 %.17.i16, %.1467780.i
  %.184.i = inttoptr i64 %8 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !20
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i19, align 8, !noalias !20
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i19, ptr nonnull %excinfo.1.i20, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !20
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B416.endif.thread, !prof !4

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr21 = inttoptr i64 %.17.i16 to ptr
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 %.1467780.i
  store i8 1, ptr %sunkaddr22, align 1, !noalias !20
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B518

B72.endif.i:                                      ; preds = %B416
  %sunkaddr23 = inttoptr i64 %arg.index to ptr
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr23, i64 80
  %.39.i = load i64, ptr %sunkaddr24, align 1, !noalias !20
  %.45.i = sub nsw i64 %.346, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.346, 7
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B518, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %9 = add nsw i64 %.57.i, 2
  %10 = sub nsw i64 %9, %.46.i
  %11 = shl nsw i64 %.46.i, 3
  %12 = and i64 %.45.i, -65536
  %13 = add i64 %12, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i19, align 8, !noalias !20
  %sunkaddr25 = inttoptr i64 %arg.index to ptr
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 72
  %.223.i = load i64, ptr %sunkaddr26, align 1, !noalias !20
  %14 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %14 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !20
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B416.endif.thread

common.ret:                                       ; preds = %B416.endif.if.if, %B932, %B512
  %common.ret.op = phi i32 [ 0, %B512 ], [ 0, %B932 ], [ %.us-phi194, %B416.endif.if.if ]
  ret i32 %common.ret.op

B512:                                             ; preds = %B416.endif.thread
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B518:                                             ; preds = %B72.endif.i, %B466.i, %B416
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i19)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i20)
  %.410 = inttoptr i64 %.346 to ptr
  %.411 = load i32, ptr %.410, align 1
  %.412 = zext i32 %.411 to i64
  %.414 = add nsw i64 %.346, 4
  %.417 = inttoptr i64 %.414 to ptr
  %.418 = load i32, ptr %.417, align 1
  %.419 = zext i32 %.418 to i64
  %.428 = icmp eq i32 %.411, %.418
  br i1 %.428, label %B933, label %B714.endif

B832:                                             ; preds = %B832.preheader, %B832
  %line.2.2 = phi i64 [ %.527, %B832 ], [ %.474, %B832.preheader ]
  %.524 = inttoptr i64 %line.2.2 to ptr
  tail call void @llvm.prefetch.p0(ptr %.524, i32 0, i32 3, i32 1)
  %.527 = add nsw i64 %line.2.2, 64
  %.531.not = icmp sgt i64 %.527, %.13.i18
  br i1 %.531.not, label %B933, label %B832

B932:                                             ; preds = %B933.us, %B378.endif, %B933
  %kept.2.0.lcssa = phi i64 [ 0, %B378.endif ], [ %kept.3.1.us, %B933.us ], [ %kept.3.1, %B933 ]
  store i64 %kept.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B933:                                             ; preds = %B714.endif, %B832, %B518
  %kept.3.1 = phi i64 [ %.459, %B714.endif ], [ %kept.2.0189, %B518 ], [ %.459, %B832 ]
  %exitcond218.not = icmp eq i64 %.311, %arg.number
  br i1 %exitcond218.not, label %B932, label %B416

B378.endif:                                       ; preds = %B0.endif
  %.298186.not = icmp slt i64 %arg.number, 1
  br i1 %.298186.not, label %B932, label %B416.lr.ph

B416.lr.ph.loopexit.unr-lcssa:                    ; preds = %B288, %B288.prol.loopexit
  %lsr.iv.next.lcssa = phi i64 [ %lsr.iv.next.lcssa.unr, %B288.prol.loopexit ], [ %lsr.iv.next.1, %B288 ]
  %15 = and i64 %arg.number, 1
  %lcmp.mod.not = icmp eq i64 %15, 0
  br i1 %lcmp.mod.not, label %B416.lr.ph, label %B288.epil.preheader

B288.epil.preheader:                              ; preds = %B416.lr.ph.loopexit.unr-lcssa
  %.197.epil = inttoptr i64 %lsr.iv.next.lcssa to ptr
  %.198.epil = load i32, ptr %.197.epil, align 1
  %.199.epil = zext i32 %.198.epil to i64
  %.201.epil = xor i64 %.23.i, %.199.epil
  %.202.epil = shl nuw nsw i64 %.201.epil, 2
  %.204.epil = add nsw i64 %.202.epil, %.48
  %.205.epil = inttoptr i64 %.204.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.205.epil, i32 0, i32 3, i32 1)
  br label %B416.lr.ph

B416.lr.ph:                                       ; preds = %B288.epil.preheader, %B416.lr.ph.loopexit.unr-lcssa, %B378.endif
  %.466.not = icmp eq i64 %.62.fr, 0
  %.485 = add i64 %.62.fr, 64
  br i1 %.466.not, label %B416.us.preheader, label %B416.preheader

B416.preheader:                                   ; preds = %B416.lr.ph
  br label %B416

B416.us.preheader:                                ; preds = %B416.lr.ph
  br label %B416.us

B416.us:                                          ; preds = %B933.us, %B416.us.preheader
  %kept.2.0189.us = phi i64 [ %kept.3.1.us, %B933.us ], [ 0, %B416.us.preheader ]
  %.304183187.us = phi i64 [ %.311.us, %B933.us ], [ 0, %B416.us.preheader ]
  %.311.us = add nuw nsw i64 %.304183187.us, 1
  %.336.us = shl nsw i64 %.304183187.us, 2
  %.338.us = add nsw i64 %.336.us, %.52
  %.339.us = inttoptr i64 %.338.us to ptr
  %.340.us = load i32, ptr %.339.us, align 1
  %.341.us = zext i32 %.340.us to i64
  %.343.us = xor i64 %.23.i, %.341.us
  %.344.us = shl nuw nsw i64 %.343.us, 2
  %.346.us = add nsw i64 %.344.us, %.48
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i19)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i20)
  %sunkaddr27 = inttoptr i64 %arg.index to ptr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 64
  %.17.i23 = load i64, ptr %sunkaddr28, align 1, !noalias !24
  %.22.i24 = icmp eq i64 %.17.i23, 0
  br i1 %.22.i24, label %B518.us, label %B72.endif.i25

B228.i39:                                         ; preds = %B228.lr.ph.i35, %B466.i47
  %lsr.iv10.i40 = phi i64 [ %21, %B228.lr.ph.i35 ], [ %lsr.iv.next11.i50, %B466.i47 ]
  %lsr.iv8.i41 = phi i64 [ %19, %B228.lr.ph.i35 ], [ %lsr.iv.next9.i49, %B466.i47 ]
  %lsr.iv.i42 = phi i64 [ %18, %B228.lr.ph.i35 ], [ %lsr.iv.next.i48, %B466.i47 ]
  %.1467780.i43 = phi i64 [ %.46.i30, %B228.lr.ph.i35 ], [ %.153.i51, %B466.i47 ]
  %16 = add i64 %.17.i23, %.1467780.i43
  %.184.i44 = inttoptr i64 %16 to ptr
  %.185.i45 = load i8, ptr %.184.i44, align 1, !noalias !24
  %.187.i46 = icmp eq i8 %.185.i45, 0
  br i1 %.187.i46, label %B274.i55, label %B466.i47

B274.i55:                                         ; preds = %B228.i39
  store i64 0, ptr %.195.i19, align 8, !noalias !24
  %.199.i56 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i19, ptr nonnull %excinfo.1.i20, i64 %lsr.iv10.i40, i64 %.1467780.i43), !noalias !24
  %cond.i57 = icmp eq i32 %.199.i56, 0
  br i1 %cond.i57, label %B274.endif.i59, label %B416.endif.thread, !prof !4

B428.i66:                                         ; preds = %B274.endif.i59
  %sunkaddr29 = inttoptr i64 %.17.i23 to ptr
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 %.1467780.i43
  store i8 1, ptr %sunkaddr30, align 1, !noalias !24
  br label %B466.i47

B466.i47:                                         ; preds = %B428.i66, %B228.i39
  %lsr.iv.next.i48 = add i64 %lsr.iv.i42, -1
  %lsr.iv.next9.i49 = add i64 %lsr.iv8.i41, 8
  %lsr.iv.next11.i50 = add i64 %lsr.iv10.i40, 65536
  %.153.i51 = add nsw i64 %.1467780.i43, 1
  %.140.i52 = icmp samesign ugt i64 %lsr.iv.next.i48, 1
  br i1 %.140.i52, label %B228.i39, label %B518.us

B72.endif.i25:                                    ; preds = %B416.us
  %sunkaddr31 = inttoptr i64 %arg.index to ptr
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr31, i64 80
  %.39.i28 = load i64, ptr %sunkaddr32, align 1, !noalias !24
  %.45.i29 = sub nsw i64 %.346.us, %.39.i28
  %.46.i30 = ashr i64 %.45.i29, 16
  %.54.i31 = add nsw i64 %.346.us, 7
  %.56.i32 = sub i64 %.54.i31, %.39.i28
  %.57.i33 = ashr i64 %.56.i32, 16
  %.14079.not.not.not.i34 = icmp slt i64 %.57.i33, %.46.i30
  br i1 %.14079.not.not.not.i34, label %B518.us, label %B228.lr.ph.i35

B228.lr.ph.i35:                                   ; preds = %B72.endif.i25
  %17 = add nsw i64 %.57.i33, 2
  %18 = sub nsw i64 %17, %.46.i30
  %19 = shl nsw i64 %.46.i30, 3
  %20 = and i64 %.45.i29, -65536
  %21 = add i64 %20, %.39.i28
  br label %B228.i39

B274.endif.i59:                                   ; preds = %B274.i55
  %.209.i60 = load i64, ptr %.195.i19, align 8, !noalias !24
  %sunkaddr33 = inttoptr i64 %arg.index to ptr
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 72
  %.223.i61 = load i64, ptr %sunkaddr34, align 1, !noalias !24
  %22 = add i64 %lsr.iv8.i41, %.223.i61
  %.227.i62 = inttoptr i64 %22 to ptr
  %.228.i63 = load i64, ptr %.227.i62, align 1, !noalias !24
  %.229.not.i64 = icmp eq i64 %.209.i60, %.228.i63
  br i1 %.229.not.i64, label %B428.i66, label %B416.endif.thread

B518.us:                                          ; preds = %B72.endif.i25, %B466.i47, %B416.us
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i19)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i20)
  %.410.us = inttoptr i64 %.346.us to ptr
  %.411.us = load i32, ptr %.410.us, align 1
  %.412.us = zext i32 %.411.us to i64
  %.414.us = add nsw i64 %.346.us, 4
  %.417.us = inttoptr i64 %.414.us to ptr
  %.418.us = load i32, ptr %.417.us, align 1
  %.428.us = icmp eq i32 %.411.us, %.418.us
  br i1 %.428.us, label %B933.us, label %B598.us

B598.us:                                          ; preds = %B518.us
  %.442.us = shl nsw i64 %kept.2.0189.us, 3
  %.444.us = add nsw i64 %.442.us, %arg.bounds
  %.447.us = inttoptr i64 %.444.us to ptr
  store i32 %.411.us, ptr %.447.us, align 1
  %.453.us = add nsw i64 %.444.us, 4
  %.456.us = inttoptr i64 %.453.us to ptr
  store i32 %.418.us, ptr %.456.us, align 1
  %.459.us = add nsw i64 %kept.2.0189.us, 1
  %.551.us = shl nuw nsw i64 %.412.us, 2
  %.555.us = add nsw i64 %.551.us, %.66
  %.556.us = inttoptr i64 %.555.us to ptr
  tail call void @llvm.prefetch.p0(ptr %.556.us, i32 0, i32 3, i32 1)
  br label %B933.us

B933.us:                                          ; preds = %B598.us, %B518.us
  %kept.3.1.us = phi i64 [ %.459.us, %B598.us ], [ %kept.2.0189.us, %B518.us ]
  %exitcond219.not = icmp eq i64 %.311.us, %arg.number
  br i1 %exitcond219.not, label %B932, label %B416.us

B416.endif.thread:                                ; preds = %B274.endif.i59, %B274.i55, %B274.endif.i, %B274.i
  %.us-phi194 = phi i32 [ %.199.i56, %B274.i55 ], [ %.199.i56, %B274.endif.i59 ], [ %.199.i, %B274.endif.i ], [ %.199.i, %B274.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i19)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i20)
  %cond = icmp eq i32 %.us-phi194, 0
  br i1 %cond, label %B512, label %B416.endif.if.if, !prof !4

B416.endif.if.if:                                 ; preds = %B416.endif.thread
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B714.endif:                                       ; preds = %B518
  %.442 = shl nsw i64 %kept.2.0189, 3
  %.444 = add nsw i64 %.442, %arg.bounds
  %.447 = inttoptr i64 %.444 to ptr
  store i32 %.411, ptr %.447, align 1
  %.453 = add nsw i64 %.444, 4
  %.456 = inttoptr i64 %.453 to ptr
  store i32 %.418, ptr %.456, align 1
  %.459 = add nsw i64 %kept.2.0189, 1
  %23 = shl nuw nsw i64 %.412, 4
  %.472 = and i64 %23, 68719476608
  %.474 = add nsw i64 %.472, %.62.fr
  %.479 = shl nuw nsw i64 %.419, 4
  %24 = add nsw i64 %.479, -16
  %.483 = and i64 %24, -128
  %.486 = add i64 %.485, %.483
  %.488 = add nsw i64 %.474, 384
  %.13.i18 = tail call i64 @llvm.smin.i64(i64 %.488, i64 %.486)
  %.521.not = icmp slt i64 %.486, %.474
  br i1 %.521.not, label %B933, label %B832.preheader

B832.preheader:                                   ; preds = %B714.endif
  br label %B832
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.address, i64 %arg.number) local_unnamed_addr #4 {
B96.preheader:
  %const = bitcast i64 2177342782468422677 to i64
  br label %B94.backedge

common.ret:                                       ; preds = %B94.backedge
  %.8.i71 = tail call i64 @llvm.fshl.i64(i64 %.9.i, i64 %.9.i, i64 31)
  %.9.i72 = mul nsw i64 %.8.i71, %const
  %.456 = xor i64 %.9.i72, %.9.i74
  %.8.i87 = tail call i64 @llvm.fshl.i64(i64 %.456, i64 %.456, i64 31)
  %.9.i88 = mul nsw i64 %.8.i87, %const
  %.485 = xor i64 %.9.i88, %.9.i76
  %.8.i89 = tail call i64 @llvm.fshl.i64(i64 %.485, i64 %.485, i64 31)
  %.9.i90 = mul nsw i64 %.8.i89, %const
  %.514 = xor i64 %.9.i90, %.9.i78
  %.8.i91 = tail call i64 @llvm.fshl.i64(i64 %.514, i64 %.514, i64 31)
  %.9.i92 = mul nsw i64 %.8.i91, %const
  %.543 = xor i64 %.9.i92, %.9.i80
  %.8.i93 = tail call i64 @llvm.fshl.i64(i64 %.543, i64 %.543, i64 31)
  %.9.i94 = mul nsw i64 %.8.i93, %const
  %.572 = xor i64 %.9.i94, %.9.i82
  %.8.i95 = tail call i64 @llvm.fshl.i64(i64 %.572, i64 %.572, i64 31)
  %.9.i96 = mul nsw i64 %.8.i95, %const
  %.601 = xor i64 %.9.i96, %.9.i84
  %.8.i97 = tail call i64 @llvm.fshl.i64(i64 %.601, i64 %.601, i64 31)
  %.9.i98 = mul nsw i64 %.8.i97, %const
  %.631 = xor i64 %.9.i98, %.9.i86
  %.8.i99 = tail call i64 @llvm.fshl.i64(i64 %.631, i64 %.631, i64 31)
  %.9.i100 = mul nsw i64 %.8.i99, %const
  store i64 %.9.i100, ptr %retptr, align 8
  ret i32 0

B94.backedge:                                     ; preds = %B94.backedge, %B96.preheader
  %lsr.iv1 = phi i64 [ %lsr.iv.next2, %B94.backedge ], [ 1028, %B96.preheader ]
  %h.2.0204 = phi i64 [ %.9.i86, %B94.backedge ], [ 7, %B96.preheader ]
  %g.2.0203 = phi i64 [ %.9.i84, %B94.backedge ], [ 6, %B96.preheader ]
  %f.2.0202 = phi i64 [ %.9.i82, %B94.backedge ], [ 5, %B96.preheader ]
  %e.2.0201 = phi i64 [ %.9.i80, %B94.backedge ], [ 4, %B96.preheader ]
  %d.2.0200 = phi i64 [ %.9.i78, %B94.backedge ], [ 3, %B96.preheader ]
  %c.2.0199 = phi i64 [ %.9.i76, %B94.backedge ], [ 2, %B96.preheader ]
  %b.2.0198 = phi i64 [ %.9.i74, %B94.backedge ], [ 1, %B96.preheader ]
  %a.2.0197 = phi i64 [ %.9.i, %B94.backedge ], [ %arg.number, %B96.preheader ]
  %.135186195 = phi i64 [ %7, %B94.backedge ], [ %arg.address, %B96.preheader ]
  %.168 = inttoptr i64 %.135186195 to ptr
  %.169 = load i64, ptr %.168, align 1
  %.171 = xor i64 %.169, %a.2.0197
  %.8.i = tail call i64 @llvm.fshl.i64(i64 %.171, i64 %.171, i64 31)
  %.9.i = mul nsw i64 %.8.i, %const
  %0 = add i64 %.135186195, 8
  %.200 = inttoptr i64 %0 to ptr
  %.201 = load i64, ptr %.200, align 1
  %.203 = xor i64 %.201, %b.2.0198
  %.8.i73 = tail call i64 @llvm.fshl.i64(i64 %.203, i64 %.203, i64 31)
  %.9.i74 = mul nsw i64 %.8.i73, %const
  %1 = add i64 %0, 8
  %.232 = inttoptr i64 %1 to ptr
  %.233 = load i64, ptr %.232, align 1
  %.235 = xor i64 %.233, %c.2.0199
  %.8.i75 = tail call i64 @llvm.fshl.i64(i64 %.235, i64 %.235, i64 31)
  %.9.i76 = mul nsw i64 %.8.i75, %const
  %2 = add i64 %1, 8
  %.264 = inttoptr i64 %2 to ptr
  %.265 = load i64, ptr %.264, align 1
  %.267 = xor i64 %.265, %d.2.0200
  %.8.i77 = tail call i64 @llvm.fshl.i64(i64 %.267, i64 %.267, i64 31)
  %.9.i78 = mul nsw i64 %.8.i77, %const
  %3 = add i64 %2, 8
  %.296 = inttoptr i64 %3 to ptr
  %.297 = load i64, ptr %.296, align 1
  %.299 = xor i64 %.297, %e.2.0201
  %.8.i79 = tail call i64 @llvm.fshl.i64(i64 %.299, i64 %.299, i64 31)
  %.9.i80 = mul nsw i64 %.8.i79, %const
  %4 = add i64 %3, 8
  %.328 = inttoptr i64 %4 to ptr
  %.329 = load i64, ptr %.328, align 1
  %.331 = xor i64 %.329, %f.2.0202
  %.8.i81 = tail call i64 @llvm.fshl.i64(i64 %.331, i64 %.331, i64 31)
  %.9.i82 = mul nsw i64 %.8.i81, %const
  %5 = add i64 %4, 8
  %.360 = inttoptr i64 %5 to ptr
  %.361 = load i64, ptr %.360, align 1
  %.363 = xor i64 %.361, %g.2.0203
  %.8.i83 = tail call i64 @llvm.fshl.i64(i64 %.363, i64 %.363, i64 31)
  %.9.i84 = mul nsw i64 %.8.i83, %const
  %6 = add i64 %5, 8
  %.392 = inttoptr i64 %6 to ptr
  %.393 = load i64, ptr %.392, align 1
  %.395 = xor i64 %.393, %h.2.0204
  %.8.i85 = tail call i64 @llvm.fshl.i64(i64 %.395, i64 %.395, i64 31)
  %.9.i86 = mul nsw i64 %.8.i85, %const
  %lsr.iv.next2 = add nsw i64 %lsr.iv1, -1
  %.129 = icmp samesign ugt i64 %lsr.iv.next2, 4
  %7 = add i64 %6, 8
  br i1 %.129, label %B94.backedge, label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching11scan_checksB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.found, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number, i64 %arg.difference, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %.195.i22 = alloca i64, align 8
  %excinfo.1.i23 = alloca ptr, align 8
  %.639 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.35 = add nsw i64 %arg.index, 24
  %.36 = inttoptr i64 %.35 to ptr
  %.37 = load i64, ptr %.36, align 1
  %.40 = mul nsw i64 %arg.chunk, 80
  %.41 = add nsw i64 %.37, %.40
  %.43 = add nsw i64 %.41, 40
  %.44 = inttoptr i64 %.43 to ptr
  %.45 = load i64, ptr %.44, align 1
  %.47 = add nsw i64 %.41, 32
  %.48 = inttoptr i64 %.47 to ptr
  %.49 = load i64, ptr %.48, align 1
  %.160340.not = icmp slt i64 %arg.number, 1
  br i1 %.160340.not, label %B950, label %B390.lr.ph

B390.lr.ph:                                       ; preds = %B0.endif
  %sunkaddr = inttoptr i64 %.37 to ptr
  %sunkaddr118 = getelementptr i8, ptr %sunkaddr, i64 %.40
  %sunkaddr119 = getelementptr i8, ptr %sunkaddr118, i64 56
  %.67 = load i64, ptr %sunkaddr119, align 1
  %.69 = add nsw i64 %.67, %arg.bits
  %.70 = inttoptr i64 %.69 to ptr
  %.71 = load i64, ptr %.70, align 1
  %sunkaddr122 = getelementptr i8, ptr %sunkaddr118, i64 48
  %.59 = load i64, ptr %sunkaddr122, align 1
  %.61 = add nsw i64 %.59, %arg.bits
  %.62 = inttoptr i64 %.61 to ptr
  %.63 = load i64, ptr %.62, align 1
  %.464 = insertelement <8 x i64> poison, i64 %.63, i64 0
  %.465 = shufflevector <8 x i64> %.464, <8 x i64> poison, <8 x i32> zeroinitializer
  %.471 = insertelement <8 x i64> poison, i64 %.71, i64 0
  %.472 = shufflevector <8 x i64> %.471, <8 x i64> poison, <8 x i32> zeroinitializer
  %.476 = insertelement <8 x i64> poison, i64 %arg.within, i64 0
  %.477 = shufflevector <8 x i64> %.476, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %B390

B388.loopexit:                                    ; preds = %B578.endif, %B944
  %found.3.1.lcssa = phi i64 [ %found.6.0345, %B578.endif ], [ %found.4.3, %B944 ]
  %exitcond.not = icmp eq i64 %.173, %arg.number
  br i1 %exitcond.not, label %B950, label %B390

B390:                                             ; preds = %B388.loopexit, %B390.lr.ph
  %found.6.0345 = phi i64 [ %arg.found, %B390.lr.ph ], [ %found.3.1.lcssa, %B388.loopexit ]
  %.166320343 = phi i64 [ 0, %B390.lr.ph ], [ %.173, %B388.loopexit ]
  %.173 = add nuw nsw i64 %.166320343, 1
  %.198 = shl nsw i64 %.166320343, 3
  %.200 = add nsw i64 %.198, %arg.bounds
  %.201 = inttoptr i64 %.200 to ptr
  %.202 = load i32, ptr %.201, align 1
  %.203 = zext i32 %.202 to i64
  %.207 = add nsw i64 %.200, 4
  %.208 = inttoptr i64 %.207 to ptr
  %.209 = load i32, ptr %.208, align 1
  %.210 = zext i32 %.209 to i64
  %.218 = lshr i64 %.203, 3
  %.220 = add nsw i64 %.210, -1
  %.221 = ashr i64 %.220, 3
  %.235 = sub nsw i64 %.221, %.218
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i23)
  %sunkaddr22 = inttoptr i64 %arg.index to ptr
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 64
  %.17.i = load i64, ptr %sunkaddr23, align 1, !noalias !28
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B578.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %4, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !28
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i22, align 8, !noalias !28
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i22, ptr nonnull %excinfo.1.i23, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !28
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B390.endif.thread, !prof !4

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr24 = inttoptr i64 %.17.i to ptr
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 %.1467780.i
  store i8 1, ptr %sunkaddr25, align 1, !noalias !28
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B578.endif

B72.endif.i:                                      ; preds = %B390
  %.236 = shl nsw i64 %.235, 7
  %.230 = shl nuw nsw i64 %.218, 7
  %.232 = add nsw i64 %.230, %.45
  %sunkaddr26 = inttoptr i64 %arg.index to ptr
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 80
  %.39.i = load i64, ptr %sunkaddr27, align 1, !noalias !28
  %.45.i = sub nsw i64 %.232, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %1 = xor i64 %.39.i, -1
  %.237 = add i64 %.232, 128
  %.49.i = add i64 %.237, %.236
  %.56.i = add i64 %.49.i, %1
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B578.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %2 = add nsw i64 %.57.i, 2
  %3 = sub nsw i64 %2, %.46.i
  %4 = shl nsw i64 %.46.i, 3
  %5 = and i64 %.45.i, -65536
  %6 = add i64 %5, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i22, align 8, !noalias !28
  %sunkaddr28 = inttoptr i64 %arg.index to ptr
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 72
  %.223.i = load i64, ptr %sunkaddr29, align 1, !noalias !28
  %7 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %7 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !28
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i23)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B824.if.if, %B770.endif.thread, %B390.endif.thread, %B950, %B924, %.thread96, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %.thread96 ], [ 0, %B924 ], [ 0, %B950 ], [ %.199.i, %B390.endif.thread ], [ %.199.i58, %B770.endif.thread ], [ %.643, %B824.if.if ]
  ret i32 %common.ret.op

B618:                                             ; preds = %B618.preheader, %B944
  %found.3.1305 = phi i64 [ %found.4.3, %B944 ], [ %found.6.0345, %B618.preheader ]
  %.402294304 = phi i64 [ %.412, %B944 ], [ %..360, %B618.preheader ]
  %.409298303 = phi i64 [ %.416, %B944 ], [ %.218, %B618.preheader ]
  %.412 = add nsw i64 %.402294304, -1
  %.416 = add nuw nsw i64 %.409298303, 1
  %.455 = shl i64 %.409298303, 7
  %.457 = add nsw i64 %.455, %.45
  %.462 = inttoptr i64 %.457 to ptr
  %.463 = load <8 x i64>, ptr %.462, align 64
  %.466 = xor <8 x i64> %.463, %.465
  %.467 = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %.466)
  %.468 = add i64 %.457, 64
  %.469 = inttoptr i64 %.468 to ptr
  %.470 = load <8 x i64>, ptr %.469, align 64
  %.473 = xor <8 x i64> %.470, %.472
  %.474 = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %.473)
  %.475 = add nuw nsw <8 x i64> %.474, %.467
  %.478 = icmp ule <8 x i64> %.475, %.477
  %.479 = bitcast <8 x i1> %.478 to i8
  %.484.not = icmp eq i8 %.479, 0
  br i1 %.484.not, label %B944, label %B680.preheader

B680.preheader:                                   ; preds = %B618
  %.480 = zext i8 %.479 to i64
  %.492 = shl i64 %.409298303, 3
  br label %B680

B680:                                             ; preds = %B932, %B680.preheader
  %found.2.2 = phi i64 [ %found.5.4, %B932 ], [ %found.3.1305, %B680.preheader ]
  %near.2.2 = phi i64 [ %.502, %B932 ], [ %.480, %B680.preheader ]
  %.494 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %near.2.2, i1 true)
  %.495 = add nuw nsw i64 %.494, %.492
  %.500 = add nsw i64 %near.2.2, -1
  %.502 = and i64 %.500, %near.2.2
  %.510 = icmp sge i64 %.495, %.203
  %.522 = icmp slt i64 %.495, %.210
  %or.cond = select i1 %.510, i1 %.522, i1 false
  br i1 %or.cond, label %B770, label %B932

B770:                                             ; preds = %B680
  %.541 = shl nuw nsw i64 %.495, 2
  %.543 = add nsw i64 %.541, %.49
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i23)
  %sunkaddr30 = inttoptr i64 %arg.index to ptr
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr30, i64 64
  %.17.i26 = load i64, ptr %sunkaddr31, align 1, !noalias !32
  %.22.i27 = icmp eq i64 %.17.i26, 0
  br i1 %.22.i27, label %B824, label %B72.endif.i28

B228.i41:                                         ; preds = %B228.lr.ph.i37, %B466.i49
  %lsr.iv10.i42 = phi i64 [ %13, %B228.lr.ph.i37 ], [ %lsr.iv.next11.i52, %B466.i49 ]
  %lsr.iv8.i43 = phi i64 [ %11, %B228.lr.ph.i37 ], [ %lsr.iv.next9.i51, %B466.i49 ]
  %lsr.iv.i44 = phi i64 [ %10, %B228.lr.ph.i37 ], [ %lsr.iv.next.i50, %B466.i49 ]
  %.1467780.i45 = phi i64 [ %.46.i33, %B228.lr.ph.i37 ], [ %.153.i53, %B466.i49 ]
  %8 = add i64 %.17.i26, %.1467780.i45
  %.184.i46 = inttoptr i64 %8 to ptr
  %.185.i47 = load i8, ptr %.184.i46, align 1, !noalias !32
  %.187.i48 = icmp eq i8 %.185.i47, 0
  br i1 %.187.i48, label %B274.i57, label %B466.i49

B274.i57:                                         ; preds = %B228.i41
  store i64 0, ptr %.195.i22, align 8, !noalias !32
  %.199.i58 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i22, ptr nonnull %excinfo.1.i23, i64 %lsr.iv10.i42, i64 %.1467780.i45), !noalias !32
  %cond.i59 = icmp eq i32 %.199.i58, 0
  br i1 %cond.i59, label %B274.endif.i61, label %B770.endif.thread, !prof !4

B428.i68:                                         ; preds = %B274.endif.i61
  %sunkaddr32 = inttoptr i64 %.17.i26 to ptr
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 %.1467780.i45
  store i8 1, ptr %sunkaddr33, align 1, !noalias !32
  br label %B466.i49

B466.i49:                                         ; preds = %B428.i68, %B228.i41
  %lsr.iv.next.i50 = add i64 %lsr.iv.i44, -1
  %lsr.iv.next9.i51 = add i64 %lsr.iv8.i43, 8
  %lsr.iv.next11.i52 = add i64 %lsr.iv10.i42, 65536
  %.153.i53 = add nsw i64 %.1467780.i45, 1
  %.140.i54 = icmp samesign ugt i64 %lsr.iv.next.i50, 1
  br i1 %.140.i54, label %B228.i41, label %B824

B72.endif.i28:                                    ; preds = %B770
  %sunkaddr34 = inttoptr i64 %arg.index to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr34, i64 80
  %.39.i31 = load i64, ptr %sunkaddr35, align 1, !noalias !32
  %.45.i32 = sub nsw i64 %.543, %.39.i31
  %.46.i33 = ashr i64 %.45.i32, 16
  %.54.i = add nsw i64 %.543, 3
  %.56.i34 = sub i64 %.54.i, %.39.i31
  %.57.i35 = ashr i64 %.56.i34, 16
  %.14079.not.not.not.i36 = icmp slt i64 %.57.i35, %.46.i33
  br i1 %.14079.not.not.not.i36, label %B824, label %B228.lr.ph.i37

B228.lr.ph.i37:                                   ; preds = %B72.endif.i28
  %9 = add nsw i64 %.57.i35, 2
  %10 = sub nsw i64 %9, %.46.i33
  %11 = shl nsw i64 %.46.i33, 3
  %12 = and i64 %.45.i32, -65536
  %13 = add i64 %12, %.39.i31
  br label %B228.i41

B274.endif.i61:                                   ; preds = %B274.i57
  %.209.i62 = load i64, ptr %.195.i22, align 8, !noalias !32
  %sunkaddr36 = inttoptr i64 %arg.index to ptr
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 72
  %.223.i63 = load i64, ptr %sunkaddr37, align 1, !noalias !32
  %14 = add i64 %lsr.iv8.i43, %.223.i63
  %.227.i64 = inttoptr i64 %14 to ptr
  %.228.i65 = load i64, ptr %.227.i64, align 1, !noalias !32
  %.229.not.i66 = icmp eq i64 %.209.i62, %.228.i65
  br i1 %.229.not.i66, label %B428.i68, label %.thread96

.thread96:                                        ; preds = %B274.endif.i61
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i23)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B824:                                             ; preds = %B72.endif.i28, %B466.i49, %B770
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i23)
  %.627 = inttoptr i64 %.543 to ptr
  %.628 = load i32, ptr %.627, align 1
  %.629 = zext i32 %.628 to i64
  store i64 0, ptr %.639, align 8
  %.643 = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.639, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %found.2.2, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.629, i64 %arg.difference, i64 %arg.within)
  %cond = icmp eq i32 %.643, 0
  br i1 %cond, label %B824.endif, label %B824.if.if, !prof !4

B924:                                             ; preds = %B824.endif
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B932:                                             ; preds = %B824.endif, %B680
  %found.5.4 = phi i64 [ %.653, %B824.endif ], [ %found.2.2, %B680 ]
  %.723.not = icmp eq i64 %.502, 0
  br i1 %.723.not, label %B944, label %B680

B944:                                             ; preds = %B932, %B618
  %found.4.3 = phi i64 [ %found.3.1305, %B618 ], [ %found.5.4, %B932 ]
  %.403 = icmp sgt i64 %.402294304, 1
  br i1 %.403, label %B618, label %B388.loopexit

B950:                                             ; preds = %B388.loopexit, %B0.endif
  %found.6.0.lcssa = phi i64 [ %arg.found, %B0.endif ], [ %found.3.1.lcssa, %B388.loopexit ]
  store i64 %found.6.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B390.endif.thread:                                ; preds = %B274.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i23)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B578.endif:                                       ; preds = %B72.endif.i, %B466.i, %B390
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i23)
  %.403302 = icmp sgt i64 %.235, -1
  br i1 %.403302, label %B618.preheader, label %B388.loopexit

B618.preheader:                                   ; preds = %B578.endif
  %..360 = add nuw nsw i64 %.235, 1
  br label %B618

B770.endif.thread:                                ; preds = %B274.i57
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i22)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i23)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B824.endif:                                       ; preds = %B824
  %.653 = load i64, ptr %.639, align 8
  %.667 = icmp slt i64 %.653, 0
  br i1 %.667, label %B924, label %B932

B824.if.if:                                       ; preds = %B824
  %.651 = icmp sgt i32 %.643, 0
  %.644 = load ptr, ptr %excinfo.3, align 8
  %.652 = select i1 %.651, ptr %.644, ptr undef
  store ptr %.652, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.ctpop.v8i64(<8 x i64>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.found, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.entry, i64 %arg.difference, i64 %arg.within) local_unnamed_addr #5 {
B0:
  %.195.i = alloca i64, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.206 = alloca i8, align 1
  %excinfo.4 = alloca ptr, align 8
  %.33 = add nsw i64 %arg.index, 8
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.37 = shl nsw i64 %arg.entry, 5
  %.38 = add nsw i64 %.35, %.37
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !36
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B106.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !36
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i, align 8, !noalias !36
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !36
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B0.endif.thread, !prof !4

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr11 = inttoptr i64 %.17.i to ptr
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 %.1467780.i
  store i8 1, ptr %sunkaddr12, align 1, !noalias !36
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B106.endif

B72.endif.i:                                      ; preds = %B0
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !36
  %.45.i = sub nsw i64 %.38, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.38, 31
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B106.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i, align 8, !noalias !36
  %sunkaddr13 = inttoptr i64 %arg.index to ptr
  %sunkaddr14 = getelementptr i8, ptr %sunkaddr13, i64 72
  %.223.i = load i64, ptr %sunkaddr14, align 1, !noalias !36
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !36
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B0.endif.thread.thread

B0.endif.thread.thread:                           ; preds = %B274.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B230.endif, %B186.endif.if.if, %B0.endif.thread, %B226, %B182, %B0.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B0.endif.thread.thread ], [ 0, %B182 ], [ 0, %B226 ], [ %.199.i, %B0.endif.thread ], [ %.210, %B186.endif.if.if ], [ 0, %B230.endif ]
  ret i32 %common.ret.op

B150:                                             ; preds = %B106.endif
  %.9.i7 = add nsw i64 %arg.index, 32
  %.10.i8 = inttoptr i64 %.9.i7 to ptr
  %.11.i9 = load i64, ptr %.10.i8, align 1, !noalias !40
  %.16.not.i = icmp eq i64 %.11.i9, 0
  br i1 %.16.not.i, label %B186, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B150
  %.22.i11 = ashr i64 %arg.entry, 3
  %.24.i12 = add nsw i64 %.11.i9, %.22.i11
  %.27.i13 = inttoptr i64 %.24.i12 to ptr
  %.28.i14 = load i8, ptr %.27.i13, align 1, !noalias !40
  %.29.i15 = zext i8 %.28.i14 to i64
  %.31.i16 = and i64 %arg.entry, 7
  %7 = shl nuw nsw i64 1, %.31.i16
  %8 = and i64 %7, %.29.i15
  %.157 = icmp eq i64 %8, 0
  br i1 %.157, label %B186, label %B182

B182:                                             ; preds = %B106.endif, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit
  store i64 %arg.found, ptr %retptr, align 8
  br label %common.ret

B186:                                             ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B150
  store i8 0, ptr %.206, align 1
  %.210 = call i32 @_ZN10nightlight4pure8matching6native9comparing15reported_beforeB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx(ptr nonnull %.206, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.chunk, i64 %arg.bits, i64 %.38, i64 %arg.difference, i64 %arg.within)
  %.220 = load i8, ptr %.206, align 1
  %.223 = icmp eq i8 %.220, 0
  br i1 %.223, label %B186.endif.thread, label %B186.endif

B226:                                             ; preds = %B186.endif
  store i64 %arg.found, ptr %retptr, align 8
  br label %common.ret

B230:                                             ; preds = %B186.endif.thread
  %.21.i17 = add nsw i64 %arg.matches, 24
  %.22.i18 = inttoptr i64 %.21.i17 to ptr
  %.23.i19 = load i64, ptr %.22.i18, align 1, !noalias !43
  %.25.i20 = icmp slt i64 %arg.found, %.23.i19
  br i1 %.25.i20, label %B64.i, label %B230.endif

B64.i:                                            ; preds = %B230
  %.30.i21 = inttoptr i64 %arg.matches to ptr
  %.31.i22 = load i64, ptr %.30.i21, align 1, !noalias !43
  %.33.i23 = shl nsw i64 %arg.found, 2
  %.34.i24 = add nsw i64 %.31.i22, %.33.i23
  %.36.i25 = trunc i64 %arg.query to i32
  %.37.i26 = inttoptr i64 %.34.i24 to ptr
  store i32 %.36.i25, ptr %.37.i26, align 1, !noalias !43
  %.43.i = add nsw i64 %arg.matches, 8
  %.44.i = inttoptr i64 %.43.i to ptr
  %.45.i27 = load i64, ptr %.44.i, align 1, !noalias !43
  %.47.i = shl nsw i64 %arg.found, 3
  %.48.i = add nsw i64 %.45.i27, %.47.i
  %.50.i = inttoptr i64 %.48.i to ptr
  store i64 %arg.entry, ptr %.50.i, align 1, !noalias !43
  %.56.i28 = add nsw i64 %arg.matches, 16
  %.59.i = inttoptr i64 %.56.i28 to ptr
  %.60.i = load i64, ptr %.59.i, align 1, !noalias !43
  %.62.i = shl nsw i64 %arg.found, 1
  %.63.i = add nsw i64 %.60.i, %.62.i
  %.65.i = trunc nuw nsw i64 %.38.i6 to i16
  %.66.i = inttoptr i64 %.63.i to ptr
  store i16 %.65.i, ptr %.66.i, align 1, !noalias !43
  br label %B230.endif

B0.endif.thread:                                  ; preds = %B274.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B106.endif:                                       ; preds = %B72.endif.i, %B466.i, %B0
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  %.6.i = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %.6.i, align 1, !noalias !46
  %.8.i = inttoptr i64 %.38 to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !46
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %.12.i = add nsw i64 %arg.bits, 8
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 1, !noalias !46
  %.15.i1 = add nsw i64 %.38, 8
  %.16.i2 = inttoptr i64 %.15.i1 to ptr
  %.17.i3 = load i64, ptr %.16.i2, align 1, !noalias !46
  %.18.i = xor i64 %.17.i3, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %.21.i = add nsw i64 %arg.bits, 16
  %.22.i4 = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i4, align 1, !noalias !46
  %.24.i = add nsw i64 %.38, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !46
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %.30.i = add nsw i64 %arg.bits, 24
  %.31.i = inttoptr i64 %.30.i to ptr
  %.32.i = load i64, ptr %.31.i, align 1, !noalias !46
  %.33.i = add nsw i64 %.38, 24
  %.34.i = inttoptr i64 %.33.i to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !46
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i5 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i6 = add nuw nsw i64 %.29.i, %.37.i5
  %.135 = icmp sgt i64 %.38.i6, %arg.within
  br i1 %.135, label %B182, label %B150

B186.endif:                                       ; preds = %B186
  %9 = icmp eq i32 %.210, 0
  br i1 %9, label %B226, label %B186.endif.if.if, !prof !4

B186.endif.thread:                                ; preds = %B186
  %10 = icmp eq i32 %.210, 0
  br i1 %10, label %B230, label %B186.endif.if.if, !prof !4

B186.endif.if.if:                                 ; preds = %B186.endif.thread, %B186.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B230.endif:                                       ; preds = %B64.i, %B230
  %.80.i = add nsw i64 %arg.found, 1
  store i64 %.80.i, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing15reported_beforeB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.index, i64 %arg.chunk, i64 %arg.bits, i64 %arg.stored, i64 %arg.difference, i64 %arg.within) local_unnamed_addr #5 {
B0.endif.endif:
  %.145 = inttoptr i64 %arg.bits to ptr
  %.146 = load i64, ptr %.145, align 1
  %.149 = inttoptr i64 %arg.stored to ptr
  %.150 = load i64, ptr %.149, align 1
  %.151 = xor i64 %.150, %.146
  %.152 = inttoptr i64 %arg.difference to ptr
  store i64 %.151, ptr %.152, align 1
  %.142.1 = add nsw i64 %arg.difference, 8
  %.144.1 = add nsw i64 %arg.bits, 8
  %.145.1 = inttoptr i64 %.144.1 to ptr
  %.146.1 = load i64, ptr %.145.1, align 1
  %.148.1 = add nsw i64 %arg.stored, 8
  %.149.1 = inttoptr i64 %.148.1 to ptr
  %.150.1 = load i64, ptr %.149.1, align 1
  %.151.1 = xor i64 %.150.1, %.146.1
  %.152.1 = inttoptr i64 %.142.1 to ptr
  store i64 %.151.1, ptr %.152.1, align 1
  %.142.2 = add nsw i64 %arg.difference, 16
  %.144.2 = add nsw i64 %arg.bits, 16
  %.145.2 = inttoptr i64 %.144.2 to ptr
  %.146.2 = load i64, ptr %.145.2, align 1
  %.148.2 = add nsw i64 %arg.stored, 16
  %.149.2 = inttoptr i64 %.148.2 to ptr
  %.150.2 = load i64, ptr %.149.2, align 1
  %.151.2 = xor i64 %.150.2, %.146.2
  %.152.2 = inttoptr i64 %.142.2 to ptr
  store i64 %.151.2, ptr %.152.2, align 1
  %.142.3 = add nsw i64 %arg.difference, 24
  %.144.3 = add nsw i64 %arg.bits, 24
  %.145.3 = inttoptr i64 %.144.3 to ptr
  %.146.3 = load i64, ptr %.145.3, align 1
  %.148.3 = add nsw i64 %arg.stored, 24
  %.149.3 = inttoptr i64 %.148.3 to ptr
  %.150.3 = load i64, ptr %.149.3, align 1
  %.151.3 = xor i64 %.150.3, %.146.3
  %.152.3 = inttoptr i64 %.142.3 to ptr
  store i64 %.151.3, ptr %.152.3, align 1
  %.165 = add nsw i64 %arg.index, 16
  %.166 = inttoptr i64 %.165 to ptr
  %.167 = load i64, ptr %.166, align 1
  %.167.fr = freeze i64 %.167
  %.arg.chunk = tail call i64 @llvm.smax.i64(i64 %arg.chunk, i64 0)
  %.7.i = add nsw i64 %arg.within, 1
  %.10.i4 = icmp eq i64 %.167.fr, 0
  %0 = trunc nuw i64 %.167.fr to i32
  %1 = trunc nuw i64 %.7.i to i32
  br i1 %.10.i4, label %B234.us.preheader, label %B234.preheader, !prof !3

B234.us.preheader:                                ; preds = %B0.endif.endif
  br label %B234.us

B234.preheader:                                   ; preds = %B0.endif.endif
  %2 = or i64 %.167.fr, %.7.i
  br label %B234

B234.us:                                          ; preds = %B236.endif.us, %B234.us.preheader
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B236.endif.us ], [ 8, %B234.us.preheader ]
  %.259108.us = phi i64 [ %.266.us, %B236.endif.us ], [ 0, %B234.us.preheader ]
  %exitcond.not.us = icmp eq i64 %.arg.chunk, %.259108.us
  br i1 %exitcond.not.us, label %common.ret, label %B236.endif.us

B236.endif.us:                                    ; preds = %B234.us
  %.266.us = add nuw i64 %.259108.us, 1
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr, i64 24
  %.295.us = load i64, ptr %sunkaddr15, align 1
  %3 = add i64 %lsr.iv16, %.295.us
  %4 = add i64 %3, 8
  %5 = add i64 %3, -8
  %.8.i.us = inttoptr i64 %5 to ptr
  %.9.i.us = load i64, ptr %.8.i.us, align 1, !noalias !49
  %.10.i.us = add nsw i64 %.9.i.us, %arg.difference
  %.11.i.us = inttoptr i64 %.10.i.us to ptr
  %.12.i.us = load i32, ptr %.11.i.us, align 1, !noalias !49
  %.13.i.us = zext i32 %.12.i.us to i64
  %.16.i.us = inttoptr i64 %3 to ptr
  %.17.i.us = load i64, ptr %.16.i.us, align 1, !noalias !49
  %.18.i.us = lshr i64 %.13.i.us, %.17.i.us
  %.21.i.us = inttoptr i64 %4 to ptr
  %.22.i.us = load i64, ptr %.21.i.us, align 1, !noalias !49
  %.23.i.us = and i64 %.18.i.us, %.22.i.us
  %.52.i.us.not = icmp sgt i64 %.259108.us, %arg.within
  %.66.i.us = sext i1 %.52.i.us.not to i64
  %.325.us = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i.us)
  %.353.not.us = icmp sgt i64 %.325.us, %.66.i.us
  %lsr.iv.next17 = add i64 %lsr.iv16, 80
  br i1 %.353.not.us, label %B234.us, label %common.ret

B234:                                             ; preds = %B236.endif.endif, %B234.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B236.endif.endif ], [ 8, %B234.preheader ]
  %.259108 = phi i64 [ %.266, %B236.endif.endif ], [ 0, %B234.preheader ]
  %exitcond.not = icmp eq i64 %.arg.chunk, %.259108
  br i1 %exitcond.not, label %common.ret, label %B236.endif

common.ret:                                       ; preds = %B236.endif.endif, %B234, %B236.endif.us, %B234.us
  %.us-phi = phi i8 [ 0, %B234.us ], [ 1, %B236.endif.us ], [ 1, %B236.endif.endif ], [ 0, %B234 ]
  store i8 %.us-phi, ptr %retptr, align 1
  ret i32 0

B236.endif:                                       ; preds = %B234
  %6 = icmp ult i64 %2, 4294967296
  %sunkaddr16 = inttoptr i64 %arg.index to ptr
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 24
  %.295 = load i64, ptr %sunkaddr17, align 1
  %7 = add i64 %lsr.iv, %.295
  %8 = add i64 %7, 8
  %9 = add i64 %7, -8
  %.8.i = inttoptr i64 %9 to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !49
  %.10.i = add nsw i64 %.9.i, %arg.difference
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !49
  %.13.i = zext i32 %.12.i to i64
  %.16.i = inttoptr i64 %7 to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !49
  %.18.i = lshr i64 %.13.i, %.17.i
  %.21.i = inttoptr i64 %8 to ptr
  %.22.i = load i64, ptr %.21.i, align 1, !noalias !49
  %.23.i = and i64 %.18.i, %.22.i
  br i1 %6, label %10, label %15

10:                                               ; preds = %B236.endif
  %11 = udiv i32 %1, %0
  %12 = urem i32 %1, %0
  %13 = zext i32 %11 to i64
  %14 = zext i32 %12 to i64
  br label %B236.endif.endif

15:                                               ; preds = %B236.endif
  %16 = or i64 %.7.i, %.167.fr
  %17 = and i64 %16, -4294967296
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %19, label %26

19:                                               ; preds = %15
  %20 = trunc i64 %.167.fr to i32
  %21 = trunc i64 %.7.i to i32
  %22 = udiv i32 %21, %20
  %23 = urem i32 %21, %20
  %24 = zext i32 %22 to i64
  %25 = zext i32 %23 to i64
  br label %B236.endif.endif

26:                                               ; preds = %15
  %27 = sdiv i64 %.7.i, %.167.fr
  %28 = srem i64 %.7.i, %.167.fr
  br label %B236.endif.endif

B236.endif.endif:                                 ; preds = %26, %19, %10
  %29 = phi i64 [ %13, %10 ], [ %24, %19 ], [ %27, %26 ]
  %30 = phi i64 [ %14, %10 ], [ %25, %19 ], [ %28, %26 ]
  %.28.i = xor i64 %30, %.167.fr
  %.29.i = icmp slt i64 %.28.i, 0
  %.30.i = icmp ne i64 %30, 0
  %.31.i = and i1 %.30.i, %.29.i
  %.36.i = sext i1 %.31.i to i64
  %spec.select.i = add nsw i64 %29, %.36.i
  %.48.i = add nsw i64 %spec.select.i, -1
  %.50.i = mul nsw i64 %spec.select.i, %.167.fr
  %.51.i = sub nsw i64 %.7.i, %.50.i
  %.52.i = icmp slt i64 %.259108, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  %.325 = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i)
  %.353.not = icmp sgt i64 %.325, %.66.i
  %.266 = add nuw i64 %.259108, 1
  %lsr.iv.next = add i64 %lsr.iv, 80
  br i1 %.353.not, label %B234, label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching12scan_entriesB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.found, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number, i64 %arg.difference, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.195.i = alloca i64, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.696 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.36 = add nsw i64 %arg.index, 24
  %.37 = inttoptr i64 %.36 to ptr
  %.38 = load i64, ptr %.37, align 1
  %.41 = mul nsw i64 %arg.chunk, 80
  %.42 = add i64 %.41, 32
  %.44 = add i64 %.42, %.38
  %.45 = inttoptr i64 %.44 to ptr
  %.46 = load i64, ptr %.45, align 1
  %.49 = add nsw i64 %arg.index, 8
  %.50 = inttoptr i64 %.49 to ptr
  %.51 = load i64, ptr %.50, align 1
  %.96 = icmp sgt i64 %arg.number, 0
  br i1 %.96, label %B220.preheader, label %B768

B220.preheader:                                   ; preds = %B0.endif
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %0 = load i64, ptr %.16.i, align 1, !noalias !52
  %1 = icmp eq i64 %0, 0
  br i1 %1, label %B220.us.preheader, label %B220.preheader6

B220.us.preheader:                                ; preds = %B220.preheader
  br label %B220.us

B220.preheader6:                                  ; preds = %B220.preheader
  br label %B220

B220.us:                                          ; preds = %B218.loopexit.us, %B220.us.preheader
  %.146270283.us = phi i64 [ %.153.us, %B218.loopexit.us ], [ 0, %B220.us.preheader ]
  %.153.us = add nuw nsw i64 %.146270283.us, 1
  %.178.us = shl nsw i64 %.146270283.us, 3
  %.180.us = add nsw i64 %.178.us, %arg.bounds
  %.181.us = inttoptr i64 %.180.us to ptr
  %.182.us = load i32, ptr %.181.us, align 1
  %.183.us = zext i32 %.182.us to i64
  %.187.us = add nsw i64 %.180.us, 4
  %.188.us = inttoptr i64 %.187.us to ptr
  %.189.us = load i32, ptr %.188.us, align 1
  %.190.us = zext i32 %.189.us to i64
  %.204.us = sub nsw i64 %.190.us, %.183.us
  %.358258.not.us = icmp slt i64 %.204.us, 1
  br i1 %.358258.not.us, label %B218.loopexit.us, label %B410.us.preheader

B410.us.preheader:                                ; preds = %B220.us
  %xtraiter50 = and i64 %.204.us, 1
  %lcmp.mod51.not = icmp eq i64 %xtraiter50, 0
  br i1 %lcmp.mod51.not, label %B410.us.prol.loopexit, label %B410.us.prol

B410.us.prol:                                     ; preds = %B410.us.preheader
  %.367.us.prol = add nsw i64 %.204.us, -1
  %.371.us.prol = add nuw nsw i64 %.183.us, 1
  %.396.us.prol = shl nuw nsw i64 %.183.us, 2
  %.398.us.prol = add nsw i64 %.396.us.prol, %.46
  %.399.us.prol = inttoptr i64 %.398.us.prol to ptr
  %.400.us.prol = load i32, ptr %.399.us.prol, align 1
  %.401.us.prol = zext i32 %.400.us.prol to i64
  %.402.us.prol = shl nuw nsw i64 %.401.us.prol, 5
  %.404.us.prol = add nsw i64 %.402.us.prol, %.51
  %.405.us.prol = inttoptr i64 %.404.us.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.405.us.prol, i32 0, i32 3, i32 1)
  br label %B410.us.prol.loopexit

B410.us.prol.loopexit:                            ; preds = %B410.us.prol, %B410.us.preheader
  %.357256260.us.unr = phi i64 [ %.204.us, %B410.us.preheader ], [ %.367.us.prol, %B410.us.prol ]
  %.364257259.us.unr = phi i64 [ %.183.us, %B410.us.preheader ], [ %.371.us.prol, %B410.us.prol ]
  %2 = add nsw i64 %.190.us, -1
  %3 = icmp eq i64 %2, %.183.us
  br i1 %3, label %B218.loopexit.us, label %B410.us.preheader57

B410.us.preheader57:                              ; preds = %B410.us.prol.loopexit
  %4 = shl nuw nsw i64 %.364257259.us.unr, 2
  %5 = add i64 %4, %.46
  %6 = add nsw i64 %.357256260.us.unr, 4
  br label %B410.us

B410.us:                                          ; preds = %B410.us, %B410.us.preheader57
  %lsr.iv39 = phi i64 [ %lsr.iv.next40, %B410.us ], [ %6, %B410.us.preheader57 ]
  %lsr.iv64 = phi i64 [ %5, %B410.us.preheader57 ], [ %8, %B410.us ]
  %.399.us = inttoptr i64 %lsr.iv64 to ptr
  %.400.us = load i32, ptr %.399.us, align 1
  %.401.us = zext i32 %.400.us to i64
  %.402.us = shl nuw nsw i64 %.401.us, 5
  %.404.us = add nsw i64 %.402.us, %.51
  %.405.us = inttoptr i64 %.404.us to ptr
  tail call void @llvm.prefetch.p0(ptr %.405.us, i32 0, i32 3, i32 1)
  %7 = add i64 %lsr.iv64, 4
  %.399.us.1 = inttoptr i64 %7 to ptr
  %.400.us.1 = load i32, ptr %.399.us.1, align 1
  %.401.us.1 = zext i32 %.400.us.1 to i64
  %.402.us.1 = shl nuw nsw i64 %.401.us.1, 5
  %.404.us.1 = add nsw i64 %.402.us.1, %.51
  %.405.us.1 = inttoptr i64 %.404.us.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.405.us.1, i32 0, i32 3, i32 1)
  %lsr.iv.next40 = add nsw i64 %lsr.iv39, -2
  %.358.us.1 = icmp samesign ugt i64 %lsr.iv.next40, 4
  %8 = add i64 %7, 4
  br i1 %.358.us.1, label %B410.us, label %B218.loopexit.us

B218.loopexit.us:                                 ; preds = %B410.us, %B410.us.prol.loopexit, %B220.us
  %exitcond.not.us = icmp eq i64 %arg.number, %.153.us
  br i1 %exitcond.not.us, label %B528.endif.preheader, label %B220.us

B528.endif.preheader:                             ; preds = %B218.loopexit, %B218.loopexit.us
  br label %B528.endif

B218.loopexit:                                    ; preds = %B410.prol.loopexit, %B376.endif, %B410
  %exitcond.not = icmp eq i64 %arg.number, %.153
  br i1 %exitcond.not, label %B528.endif.preheader, label %B220, !llvm.loop !56

B220:                                             ; preds = %B218.loopexit, %B220.preheader6
  %.146270283 = phi i64 [ %.153, %B218.loopexit ], [ 0, %B220.preheader6 ]
  %.153 = add nuw nsw i64 %.146270283, 1
  %.178 = shl nsw i64 %.146270283, 3
  %.180 = add nsw i64 %.178, %arg.bounds
  %.181 = inttoptr i64 %.180 to ptr
  %.182 = load i32, ptr %.181, align 1
  %.183 = zext i32 %.182 to i64
  %.187 = add nsw i64 %.180, 4
  %.188 = inttoptr i64 %.187 to ptr
  %.189 = load i32, ptr %.188, align 1
  %.190 = zext i32 %.189 to i64
  %.204 = sub nsw i64 %.190, %.183
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %sunkaddr43 = inttoptr i64 %arg.index to ptr
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr43, i64 64
  %.17.i = load i64, ptr %sunkaddr44, align 1, !noalias !52
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B376.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %16, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %14, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %13, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %9 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %9 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !52
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i, align 8, !noalias !52
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !52
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B220.endif.thread, !prof !4

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr45 = inttoptr i64 %.17.i to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 %.1467780.i
  store i8 1, ptr %sunkaddr46, align 1, !noalias !52
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B376.endif

B72.endif.i:                                      ; preds = %B220
  %.199 = shl nuw nsw i64 %.183, 2
  %.201 = add nsw i64 %.199, %.46
  %sunkaddr47 = inttoptr i64 %arg.index to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 80
  %.39.i = load i64, ptr %sunkaddr48, align 1, !noalias !52
  %.45.i = sub i64 %.201, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %10 = shl nuw nsw i64 %.190, 2
  %.49.i = add i64 %10, %.46
  %11 = xor i64 %.39.i, -1
  %.56.i = add i64 %.49.i, %11
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B376.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %12 = add nsw i64 %.57.i, 2
  %13 = sub nsw i64 %12, %.46.i
  %14 = shl nsw i64 %.46.i, 3
  %15 = and i64 %.45.i, -65536
  %16 = add i64 %15, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i, align 8, !noalias !52
  %sunkaddr49 = inttoptr i64 %arg.index to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 72
  %.223.i = load i64, ptr %sunkaddr50, align 1, !noalias !52
  %17 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %17 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !52
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B654.if.if, %B220.endif.thread, %B768, %B756, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %B756 ], [ 0, %B768 ], [ %.199.i, %B220.endif.thread ], [ %.700, %B654.if.if ]
  ret i32 %common.ret.op

B410:                                             ; preds = %B410.preheader58, %B410
  %lsr.iv41 = phi i64 [ %24, %B410.preheader58 ], [ %lsr.iv.next42, %B410 ]
  %lsr.iv68 = phi i64 [ %23, %B410.preheader58 ], [ %19, %B410 ]
  %.399 = inttoptr i64 %lsr.iv68 to ptr
  %.400 = load i32, ptr %.399, align 1
  %.401 = zext i32 %.400 to i64
  %.402 = shl nuw nsw i64 %.401, 5
  %.404 = add nsw i64 %.402, %.51
  %.405 = inttoptr i64 %.404 to ptr
  tail call void @llvm.prefetch.p0(ptr %.405, i32 0, i32 3, i32 1)
  %18 = add i64 %lsr.iv68, 4
  %.399.1 = inttoptr i64 %18 to ptr
  %.400.1 = load i32, ptr %.399.1, align 1
  %.401.1 = zext i32 %.400.1 to i64
  %.402.1 = shl nuw nsw i64 %.401.1, 5
  %.404.1 = add nsw i64 %.402.1, %.51
  %.405.1 = inttoptr i64 %.404.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.405.1, i32 0, i32 3, i32 1)
  %lsr.iv.next42 = add nsw i64 %lsr.iv41, -2
  %.358.1 = icmp samesign ugt i64 %lsr.iv.next42, 4
  %19 = add i64 %18, 4
  br i1 %.358.1, label %B410, label %B218.loopexit

B526.loopexit:                                    ; preds = %B652
  %exitcond332.not = icmp eq i64 %arg.number, %.520
  br i1 %exitcond332.not, label %B768, label %B528.endif

B652:                                             ; preds = %B654.endif, %B528.endif
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B654.endif ], [ %27, %B528.endif ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B654.endif ], [ %26, %B528.endif ]
  %found.2.1 = phi i64 [ %.710, %B654.endif ], [ %found.3.0306, %B528.endif ]
  %lsr.iv.next = add i64 %lsr.iv, 4
  %lsr.iv.next38 = add nsw i64 %lsr.iv37, -1
  %.643 = icmp sgt i64 %lsr.iv.next38, 1
  br i1 %.643, label %B654, label %B526.loopexit

B654:                                             ; preds = %B652
  %.684 = inttoptr i64 %lsr.iv to ptr
  %.685 = load i32, ptr %.684, align 1
  %.686 = zext i32 %.685 to i64
  store i64 0, ptr %.696, align 8
  %.700 = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.696, ptr nonnull %excinfo.2, i64 %arg.index, i64 %arg.matches, i64 %found.2.1, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.686, i64 %arg.difference, i64 %arg.within)
  %cond = icmp eq i32 %.700, 0
  br i1 %cond, label %B654.endif, label %B654.if.if, !prof !4

B756:                                             ; preds = %B654.endif
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B768:                                             ; preds = %B526.loopexit, %B0.endif
  %found.3.0.lcssa = phi i64 [ %arg.found, %B0.endif ], [ %found.2.1, %B526.loopexit ]
  store i64 %found.3.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B220.endif.thread:                                ; preds = %B274.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B376.endif:                                       ; preds = %B72.endif.i, %B466.i, %B220
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  %.358258.not = icmp slt i64 %.204, 1
  br i1 %.358258.not, label %B218.loopexit, label %B410.preheader

B410.preheader:                                   ; preds = %B376.endif
  %xtraiter = and i64 %.204, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B410.prol.loopexit, label %B410.prol

B410.prol:                                        ; preds = %B410.preheader
  %.367.prol = add nsw i64 %.204, -1
  %.371.prol = add nuw nsw i64 %.183, 1
  %.396.prol = shl nuw nsw i64 %.183, 2
  %.398.prol = add nsw i64 %.396.prol, %.46
  %.399.prol = inttoptr i64 %.398.prol to ptr
  %.400.prol = load i32, ptr %.399.prol, align 1
  %.401.prol = zext i32 %.400.prol to i64
  %.402.prol = shl nuw nsw i64 %.401.prol, 5
  %.404.prol = add nsw i64 %.402.prol, %.51
  %.405.prol = inttoptr i64 %.404.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.405.prol, i32 0, i32 3, i32 1)
  br label %B410.prol.loopexit

B410.prol.loopexit:                               ; preds = %B410.prol, %B410.preheader
  %.357256260.unr = phi i64 [ %.204, %B410.preheader ], [ %.367.prol, %B410.prol ]
  %.364257259.unr = phi i64 [ %.183, %B410.preheader ], [ %.371.prol, %B410.prol ]
  %20 = add nsw i64 %.190, -1
  %21 = icmp eq i64 %20, %.183
  br i1 %21, label %B218.loopexit, label %B410.preheader58

B410.preheader58:                                 ; preds = %B410.prol.loopexit
  %22 = shl nuw nsw i64 %.364257259.unr, 2
  %23 = add i64 %22, %.46
  %24 = add nsw i64 %.357256260.unr, 4
  br label %B410

B528.endif:                                       ; preds = %B526.loopexit, %B528.endif.preheader
  %found.3.0306 = phi i64 [ %found.2.1, %B526.loopexit ], [ %arg.found, %B528.endif.preheader ]
  %.513295304 = phi i64 [ %.520, %B526.loopexit ], [ 0, %B528.endif.preheader ]
  %.520 = add nuw nsw i64 %.513295304, 1
  %.551 = shl nsw i64 %.513295304, 3
  %.553 = add nsw i64 %.551, %arg.bounds
  %.554 = inttoptr i64 %.553 to ptr
  %.555 = load i32, ptr %.554, align 1
  %.556 = zext i32 %.555 to i64
  %.560 = add nsw i64 %.553, 4
  %.561 = inttoptr i64 %.560 to ptr
  %.562 = load i32, ptr %.561, align 1
  %.563 = zext i32 %.562 to i64
  %.600 = sub i64 %.563, %.556
  %..600 = tail call i64 @llvm.smax.i64(i64 %.600, i64 0)
  %25 = shl nuw nsw i64 %.556, 2
  %26 = add i64 %25, %.46
  %27 = add nuw nsw i64 %..600, 2
  br label %B652

B654.endif:                                       ; preds = %B654
  %.710 = load i64, ptr %.696, align 8
  %.726 = icmp slt i64 %.710, 0
  br i1 %.726, label %B756, label %B652

B654.if.if:                                       ; preds = %B654
  %.708 = icmp sgt i32 %.700, 0
  %.701 = load ptr, ptr %excinfo.2, align 8
  %.709 = select i1 %.708, ptr %.701, ptr undef
  store ptr %.709, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 -1, -2) i32 @nightlight_search_rows(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.first, i64 %arg.count, i64 %arg.within) local_unnamed_addr #5 {
B0:
  %.195.i = alloca i64, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.24 = add nsw i64 %arg.matches, 32
  %.25 = inttoptr i64 %.24 to ptr
  %.26 = load i64, ptr %.25, align 1
  %.33 = inttoptr i64 %arg.index to ptr
  %.34 = load i64, ptr %.33, align 1
  %.34.fr = freeze i64 %.34
  %.37 = add nsw i64 %arg.index, 8
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.50 = icmp sgt i64 %.34.fr, 0
  br i1 %.50, label %B176, label %B220.endif.thread

B176:                                             ; preds = %B0
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !58
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B220.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %4, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !58
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i, align 8, !noalias !58
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !58
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B176.endif.thread, !prof !4

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr = inttoptr i64 %.17.i to ptr
  %sunkaddr365 = getelementptr i8, ptr %sunkaddr, i64 %.1467780.i
  store i8 1, ptr %sunkaddr365, align 1, !noalias !58
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B220.endif

B72.endif.i:                                      ; preds = %B176
  %.54 = shl nsw i64 %.34.fr, 5
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !58
  %.45.i = sub nsw i64 %.39, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.49.i = add nsw i64 %.54, %.39
  %1 = xor i64 %.39.i, -1
  %.56.i = add i64 %.49.i, %1
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B220.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %2 = add nsw i64 %.57.i, 2
  %3 = sub nsw i64 %2, %.46.i
  %4 = shl nsw i64 %.46.i, 3
  %5 = and i64 %.45.i, -65536
  %6 = add i64 %5, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i, align 8, !noalias !58
  %sunkaddr366 = inttoptr i64 %arg.index to ptr
  %sunkaddr367 = getelementptr i8, ptr %sunkaddr366, i64 72
  %.223.i = load i64, ptr %sunkaddr367, align 1, !noalias !58
  %7 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %7 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !58
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B176.endif.thread.thread

B176.endif.thread.thread:                         ; preds = %B274.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B176.endif.thread, %B512, %B176.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B176.endif.thread.thread ], [ 0, %B512 ], [ %.199.i, %B176.endif.thread ]
  ret i32 %common.ret.op

B260:                                             ; preds = %B260.preheader352, %B258.backedge
  %found.5.0208 = phi i64 [ %found.2.0.lcssa.i318, %B258.backedge ], [ %found.2.0.lcssa.i, %B260.preheader352 ]
  %.207185207.in = phi i64 [ %.207185207, %B258.backedge ], [ %arg.count, %B260.preheader352 ]
  %.214190206.in = phi i64 [ %.214190206, %B258.backedge ], [ %arg.first, %B260.preheader352 ]
  %.214190206 = add i64 %.214190206.in, 1
  %.257 = shl nsw i64 %.214190206, 5
  %.259 = add nsw i64 %.257, %arg.queries
  %sunkaddr368 = inttoptr i64 %arg.index to ptr
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 56
  %.14.i = load i64, ptr %sunkaddr369, align 1, !noalias !62
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B260
  %lsr.iv1.i = phi i64 [ %.259, %B260 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i19 = phi i64 [ 0, %B260 ], [ %lsr.iv.next.i24, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B260 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B260 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B260 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B260 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !62
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %8 = add i64 %.14.i, %lsr.iv.i19
  %9 = add i64 %8, %.182.i
  %10 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %10, 480
  %11 = add i64 %.14.i, %lsr.iv.i19
  %12 = add i64 %11, %.189.i
  %13 = add i64 %12, 512
  %.191.i = inttoptr i64 %9 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !62
  %.193.i = inttoptr i64 %13 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !62
  %.195.i20 = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i20, %.194.i
  %14 = add i64 %.14.i, %lsr.iv.i19
  %15 = add i64 %14, %.182.i
  %16 = add i64 %15, 8
  %.201.i = inttoptr i64 %16 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !62
  %17 = add i64 %.14.i, %lsr.iv.i19
  %18 = add i64 %17, %.189.i
  %19 = add i64 %18, 520
  %.204.i = inttoptr i64 %19 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !62
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %20 = add i64 %.14.i, %lsr.iv.i19
  %21 = add i64 %20, %.182.i
  %22 = add i64 %21, 16
  %.212.i = inttoptr i64 %22 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !62
  %23 = add i64 %.14.i, %lsr.iv.i19
  %24 = add i64 %23, %.189.i
  %25 = add i64 %24, 528
  %.215.i = inttoptr i64 %25 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !62
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %26 = add i64 %.14.i, %lsr.iv.i19
  %27 = add i64 %26, %.182.i
  %28 = add i64 %27, 24
  %.223.i21 = inttoptr i64 %28 to ptr
  %.224.i = load i64, ptr %.223.i21, align 1, !noalias !62
  %29 = add i64 %.14.i, %lsr.iv.i19
  %30 = add i64 %29, %.189.i
  %31 = add i64 %30, 536
  %.226.i = inttoptr i64 %31 to ptr
  %.227.i22 = load i64, ptr %.226.i, align 1, !noalias !62
  %.228.i23 = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i23, %.227.i22
  %lsr.iv.next.i24 = add nuw nsw i64 %lsr.iv.i19, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i24, 32768
  br i1 %exitcond.not.i, label %B260.endif.endif, label %B102.i

B258.backedge:                                    ; preds = %B328.i312, %B260.endif.endif
  %found.2.0.lcssa.i318 = phi i64 [ %found.5.0208, %B260.endif.endif ], [ %found.3.1.i313, %B328.i312 ]
  %.208 = icmp samesign ugt i64 %.207185207.in, 2
  br i1 %.208, label %B260, label %B512, !llvm.loop !65

B512:                                             ; preds = %B258.backedge.us, %B258.backedge.peel, %B220.endif.thread, %B220.endif, %B258.backedge
  %found.5.0.lcssa = phi i64 [ 0, %B220.endif ], [ 0, %B220.endif.thread ], [ %found.2.0.lcssa.i, %B258.backedge.peel ], [ %found.2.0.lcssa.i232, %B258.backedge.us ], [ %found.2.0.lcssa.i318, %B258.backedge ]
  store i64 %found.5.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B176.endif.thread:                                ; preds = %B274.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B220.endif:                                       ; preds = %B72.endif.i, %B466.i, %B176
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  %.208203.not = icmp slt i64 %arg.count, 1
  br i1 %.208203.not, label %B512, label %B260.us.preheader

B260.us.preheader:                                ; preds = %B220.endif
  br label %B260.us

B220.endif.thread:                                ; preds = %B0
  %.208203.not288 = icmp slt i64 %arg.count, 1
  br i1 %.208203.not288, label %B512, label %B260.preheader

B260.preheader:                                   ; preds = %B220.endif.thread
  %.257.peel = shl nsw i64 %arg.first, 5
  %.259.peel = add nsw i64 %.257.peel, %arg.queries
  %.12.i25 = add nsw i64 %arg.index, 56
  %.13.i26 = inttoptr i64 %.12.i25 to ptr
  %.14.i27 = load i64, ptr %.13.i26, align 1, !noalias !67
  br label %B102.i28

B102.i28:                                         ; preds = %B102.i28, %B260.preheader
  %lsr.iv1.i29 = phi i64 [ %.259.peel, %B260.preheader ], [ %lsr.iv.next2.i66, %B102.i28 ]
  %lsr.iv.i30 = phi i64 [ 0, %B260.preheader ], [ %lsr.iv.next.i65, %B102.i28 ]
  %d.2.069.i31 = phi i64 [ 0, %B260.preheader ], [ %.230.i64, %B102.i28 ]
  %c.2.068.i32 = phi i64 [ 0, %B260.preheader ], [ %.219.i58, %B102.i28 ]
  %b.2.067.i33 = phi i64 [ 0, %B260.preheader ], [ %.208.i52, %B102.i28 ]
  %a.2.066.i34 = phi i64 [ 0, %B260.preheader ], [ %.197.i46, %B102.i28 ]
  %.175.i35 = inttoptr i64 %lsr.iv1.i29 to ptr
  %.176.i36 = load i8, ptr %.175.i35, align 1, !noalias !67
  %.177.i37 = zext i8 %.176.i36 to i64
  %.181.i38 = shl nuw nsw i64 %.177.i37, 5
  %.182.i39 = and i64 %.181.i38, 480
  %32 = add i64 %.14.i27, %lsr.iv.i30
  %33 = add i64 %32, %.182.i39
  %34 = shl nuw nsw i64 %.177.i37, 1
  %.189.i40 = and i64 %34, 480
  %35 = add i64 %.14.i27, %lsr.iv.i30
  %36 = add i64 %35, %.189.i40
  %37 = add i64 %36, 512
  %.191.i41 = inttoptr i64 %33 to ptr
  %.192.i42 = load i64, ptr %.191.i41, align 1, !noalias !67
  %.193.i43 = inttoptr i64 %37 to ptr
  %.194.i44 = load i64, ptr %.193.i43, align 1, !noalias !67
  %.195.i45 = or i64 %.192.i42, %a.2.066.i34
  %.197.i46 = or i64 %.195.i45, %.194.i44
  %38 = add i64 %.14.i27, %lsr.iv.i30
  %39 = add i64 %38, %.182.i39
  %40 = add i64 %39, 8
  %.201.i47 = inttoptr i64 %40 to ptr
  %.202.i48 = load i64, ptr %.201.i47, align 1, !noalias !67
  %41 = add i64 %.14.i27, %lsr.iv.i30
  %42 = add i64 %41, %.189.i40
  %43 = add i64 %42, 520
  %.204.i49 = inttoptr i64 %43 to ptr
  %.205.i50 = load i64, ptr %.204.i49, align 1, !noalias !67
  %.206.i51 = or i64 %.202.i48, %b.2.067.i33
  %.208.i52 = or i64 %.206.i51, %.205.i50
  %44 = add i64 %.14.i27, %lsr.iv.i30
  %45 = add i64 %44, %.182.i39
  %46 = add i64 %45, 16
  %.212.i53 = inttoptr i64 %46 to ptr
  %.213.i54 = load i64, ptr %.212.i53, align 1, !noalias !67
  %47 = add i64 %.14.i27, %lsr.iv.i30
  %48 = add i64 %47, %.189.i40
  %49 = add i64 %48, 528
  %.215.i55 = inttoptr i64 %49 to ptr
  %.216.i56 = load i64, ptr %.215.i55, align 1, !noalias !67
  %.217.i57 = or i64 %.213.i54, %c.2.068.i32
  %.219.i58 = or i64 %.217.i57, %.216.i56
  %50 = add i64 %.14.i27, %lsr.iv.i30
  %51 = add i64 %50, %.182.i39
  %52 = add i64 %51, 24
  %.223.i59 = inttoptr i64 %52 to ptr
  %.224.i60 = load i64, ptr %.223.i59, align 1, !noalias !67
  %53 = add i64 %.14.i27, %lsr.iv.i30
  %54 = add i64 %53, %.189.i40
  %55 = add i64 %54, 536
  %.226.i61 = inttoptr i64 %55 to ptr
  %.227.i62 = load i64, ptr %.226.i61, align 1, !noalias !67
  %.228.i63 = or i64 %.224.i60, %d.2.069.i31
  %.230.i64 = or i64 %.228.i63, %.227.i62
  %lsr.iv.next.i65 = add nuw nsw i64 %lsr.iv.i30, 1024
  %lsr.iv.next2.i66 = add i64 %lsr.iv1.i29, 1
  %exitcond.not.i67 = icmp eq i64 %lsr.iv.next.i65, 32768
  br i1 %exitcond.not.i67, label %B260.endif.endif.peel, label %B102.i28

B260.endif.endif.peel:                            ; preds = %B102.i28
  %.244.i68 = inttoptr i64 %.26 to ptr
  store i64 %.197.i46, ptr %.244.i68, align 1, !noalias !67
  %.249.i69 = add nsw i64 %.26, 8
  %.251.i70 = inttoptr i64 %.249.i69 to ptr
  store i64 %.208.i52, ptr %.251.i70, align 1, !noalias !67
  %.256.i71 = add nsw i64 %.26, 16
  %.258.i72 = inttoptr i64 %.256.i71 to ptr
  store i64 %.219.i58, ptr %.258.i72, align 1, !noalias !67
  %.263.i73 = add nsw i64 %.26, 24
  %.267.i74 = inttoptr i64 %.263.i73 to ptr
  store i64 %.230.i64, ptr %.267.i74, align 1, !noalias !67
  %.41.i = add nsw i64 %arg.index, 48
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 1, !noalias !70
  %.12591.not.i = icmp slt i64 %.43.i, 1
  br i1 %.12591.not.i, label %B258.backedge.peel, label %B188.endif.preheader.i

B188.endif.preheader.i:                           ; preds = %B260.endif.endif.peel
  %56 = inttoptr i64 %arg.index to ptr
  %.30.i = add nsw i64 %arg.index, 40
  %.31.i = inttoptr i64 %.30.i to ptr
  %.32.i = load i64, ptr %.31.i, align 1, !noalias !70
  %.27.i = load i64, ptr %56, align 1, !noalias !70
  %.36.i23.i = trunc i64 %arg.first to i32
  br label %B188.endif.i

B246.i:                                           ; preds = %B188.endif.i
  %sunkaddr370 = inttoptr i64 %arg.index to ptr
  %sunkaddr371 = getelementptr i8, ptr %sunkaddr370, i64 32
  %.11.i8.i = load i64, ptr %sunkaddr371, align 1, !noalias !73
  %.16.not.i.i = icmp eq i64 %.11.i8.i, 0
  br i1 %.16.not.i.i, label %B284.i, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i: ; preds = %B246.i
  %.22.i9.i = ashr i64 %lsr.iv27.i, 3
  %.24.i10.i = add nsw i64 %.11.i8.i, %.22.i9.i
  %.27.i11.i = inttoptr i64 %.24.i10.i to ptr
  %.28.i12.i = load i8, ptr %.27.i11.i, align 1, !noalias !73
  %.29.i13.i = zext i8 %.28.i12.i to i64
  %.31.i14.i = and i64 %lsr.iv27.i, 7
  %57 = shl nuw nsw i64 1, %.31.i14.i
  %58 = and i64 %57, %.29.i13.i
  %.232.i = icmp eq i64 %58, 0
  br i1 %.232.i, label %B284.i, label %B328.i

B284.i:                                           ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i, %B246.i
  %sunkaddr372 = inttoptr i64 %arg.matches to ptr
  %sunkaddr373 = getelementptr i8, ptr %sunkaddr372, i64 24
  %.23.i17.i = load i64, ptr %sunkaddr373, align 1, !noalias !76
  %.25.i18.i = icmp slt i64 %found.2.094.i, %.23.i17.i
  br i1 %.25.i18.i, label %B64.i.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i

B64.i.i:                                          ; preds = %B284.i
  %59 = inttoptr i64 %arg.matches to ptr
  %.31.i20.i = load i64, ptr %59, align 1, !noalias !76
  %.33.i21.i = shl nsw i64 %found.2.094.i, 2
  %.34.i22.i = add nsw i64 %.31.i20.i, %.33.i21.i
  %.37.i24.i = inttoptr i64 %.34.i22.i to ptr
  store i32 %.36.i23.i, ptr %.37.i24.i, align 1, !noalias !76
  %sunkaddr374 = inttoptr i64 %arg.matches to ptr
  %sunkaddr375 = getelementptr i8, ptr %sunkaddr374, i64 8
  %.45.i.i = load i64, ptr %sunkaddr375, align 1, !noalias !76
  %.47.i.i = shl nsw i64 %found.2.094.i, 3
  %.48.i.i = add nsw i64 %.45.i.i, %.47.i.i
  %.50.i.i = inttoptr i64 %.48.i.i to ptr
  store i64 %lsr.iv27.i, ptr %.50.i.i, align 1, !noalias !76
  %sunkaddr376 = inttoptr i64 %arg.matches to ptr
  %sunkaddr377 = getelementptr i8, ptr %sunkaddr376, i64 16
  %.60.i.i = load i64, ptr %sunkaddr377, align 1, !noalias !76
  %.62.i.i = shl nsw i64 %found.2.094.i, 1
  %.63.i.i = add nsw i64 %.60.i.i, %.62.i.i
  %.65.i.i = trunc nuw nsw i64 %.38.i.i to i16
  %.66.i.i = inttoptr i64 %.63.i.i to ptr
  store i16 %.65.i.i, ptr %.66.i.i, align 1, !noalias !76
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i

_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i: ; preds = %B64.i.i, %B284.i
  %.80.i.i = add nsw i64 %found.2.094.i, 1
  br label %B328.i

B328.i:                                           ; preds = %B188.endif.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i
  %found.3.1.i = phi i64 [ %.80.i.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i ], [ %found.2.094.i, %B188.endif.i ], [ %found.2.094.i, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i ]
  %lsr.iv.next28.i = add i64 %lsr.iv27.i, 1
  %lsr.iv.next30.i = add nsw i64 %lsr.iv29.i, -1
  %exitcond.not.i78 = icmp eq i64 %lsr.iv.next30.i, 0
  %60 = add i64 %64, 8
  br i1 %exitcond.not.i78, label %B258.backedge.peel, label %B188.endif.i

B188.endif.i:                                     ; preds = %B328.i, %B188.endif.preheader.i
  %lsr.iv29.i = phi i64 [ %.43.i, %B188.endif.preheader.i ], [ %lsr.iv.next30.i, %B328.i ]
  %lsr.iv27.i = phi i64 [ %.27.i, %B188.endif.preheader.i ], [ %lsr.iv.next28.i, %B328.i ]
  %lsr.iv.i76 = phi i64 [ %.32.i, %B188.endif.preheader.i ], [ %60, %B328.i ]
  %found.2.094.i = phi i64 [ 0, %B188.endif.preheader.i ], [ %found.3.1.i, %B328.i ]
  %61 = inttoptr i64 %.26 to ptr
  %.7.i.i = load i64, ptr %61, align 1, !noalias !79
  %.8.i.i = inttoptr i64 %lsr.iv.i76 to ptr
  %.9.i.i = load i64, ptr %.8.i.i, align 1, !noalias !79
  %.10.i.i = xor i64 %.9.i.i, %.7.i.i
  %.11.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i.i)
  %sunkaddr378 = inttoptr i64 %.26 to ptr
  %sunkaddr379 = getelementptr i8, ptr %sunkaddr378, i64 8
  %.14.i.i = load i64, ptr %sunkaddr379, align 1, !noalias !79
  %62 = add i64 %lsr.iv.i76, 8
  %.16.i.i = inttoptr i64 %62 to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 1, !noalias !79
  %.18.i.i = xor i64 %.17.i.i, %.14.i.i
  %.19.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i.i)
  %.20.i.i = add nuw nsw i64 %.19.i.i, %.11.i.i
  %sunkaddr380 = inttoptr i64 %.26 to ptr
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr380, i64 16
  %.23.i.i = load i64, ptr %sunkaddr381, align 1, !noalias !79
  %63 = add i64 %62, 8
  %.25.i.i = inttoptr i64 %63 to ptr
  %.26.i.i = load i64, ptr %.25.i.i, align 1, !noalias !79
  %.27.i.i = xor i64 %.26.i.i, %.23.i.i
  %.28.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i.i)
  %.29.i.i = add nuw nsw i64 %.20.i.i, %.28.i.i
  %sunkaddr382 = inttoptr i64 %.26 to ptr
  %sunkaddr383 = getelementptr i8, ptr %sunkaddr382, i64 24
  %.32.i.i = load i64, ptr %sunkaddr383, align 1, !noalias !79
  %64 = add i64 %63, 8
  %.34.i.i = inttoptr i64 %64 to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 1, !noalias !79
  %.36.i.i = xor i64 %.35.i.i, %.32.i.i
  %.37.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i.i)
  %.38.i.i = add nuw nsw i64 %.29.i.i, %.37.i.i
  %.205.not.i = icmp sgt i64 %.38.i.i, %arg.within
  br i1 %.205.not.i, label %B328.i, label %B246.i

B258.backedge.peel:                               ; preds = %B328.i, %B260.endif.endif.peel
  %found.2.0.lcssa.i = phi i64 [ 0, %B260.endif.endif.peel ], [ %found.3.1.i, %B328.i ]
  %.208.peel.not = icmp eq i64 %arg.count, 1
  br i1 %.208.peel.not, label %B512, label %B260.preheader352

B260.preheader352:                                ; preds = %B258.backedge.peel
  br label %B260

B260.us:                                          ; preds = %B258.backedge.us, %B260.us.preheader
  %found.5.0208.us = phi i64 [ %found.2.0.lcssa.i232, %B258.backedge.us ], [ 0, %B260.us.preheader ]
  %.207185207.us = phi i64 [ %.217.us, %B258.backedge.us ], [ %arg.count, %B260.us.preheader ]
  %.214190206.us = phi i64 [ %.221.us, %B258.backedge.us ], [ %arg.first, %B260.us.preheader ]
  %.257.us = shl nsw i64 %.214190206.us, 5
  %.259.us = add nsw i64 %.257.us, %arg.queries
  %sunkaddr384 = inttoptr i64 %arg.index to ptr
  %sunkaddr385 = getelementptr i8, ptr %sunkaddr384, i64 56
  %.14.i81 = load i64, ptr %sunkaddr385, align 1, !noalias !82
  br label %B102.i82

B102.i82:                                         ; preds = %B102.i82, %B260.us
  %lsr.iv1.i83 = phi i64 [ %.259.us, %B260.us ], [ %lsr.iv.next2.i120, %B102.i82 ]
  %lsr.iv.i84 = phi i64 [ 0, %B260.us ], [ %lsr.iv.next.i119, %B102.i82 ]
  %d.2.069.i85 = phi i64 [ 0, %B260.us ], [ %.230.i118, %B102.i82 ]
  %c.2.068.i86 = phi i64 [ 0, %B260.us ], [ %.219.i112, %B102.i82 ]
  %b.2.067.i87 = phi i64 [ 0, %B260.us ], [ %.208.i106, %B102.i82 ]
  %a.2.066.i88 = phi i64 [ 0, %B260.us ], [ %.197.i100, %B102.i82 ]
  %.175.i89 = inttoptr i64 %lsr.iv1.i83 to ptr
  %.176.i90 = load i8, ptr %.175.i89, align 1, !noalias !82
  %.177.i91 = zext i8 %.176.i90 to i64
  %.181.i92 = shl nuw nsw i64 %.177.i91, 5
  %.182.i93 = and i64 %.181.i92, 480
  %65 = add i64 %.14.i81, %lsr.iv.i84
  %66 = add i64 %65, %.182.i93
  %67 = shl nuw nsw i64 %.177.i91, 1
  %.189.i94 = and i64 %67, 480
  %68 = add i64 %.14.i81, %lsr.iv.i84
  %69 = add i64 %68, %.189.i94
  %70 = add i64 %69, 512
  %.191.i95 = inttoptr i64 %66 to ptr
  %.192.i96 = load i64, ptr %.191.i95, align 1, !noalias !82
  %.193.i97 = inttoptr i64 %70 to ptr
  %.194.i98 = load i64, ptr %.193.i97, align 1, !noalias !82
  %.195.i99 = or i64 %.192.i96, %a.2.066.i88
  %.197.i100 = or i64 %.195.i99, %.194.i98
  %71 = add i64 %.14.i81, %lsr.iv.i84
  %72 = add i64 %71, %.182.i93
  %73 = add i64 %72, 8
  %.201.i101 = inttoptr i64 %73 to ptr
  %.202.i102 = load i64, ptr %.201.i101, align 1, !noalias !82
  %74 = add i64 %.14.i81, %lsr.iv.i84
  %75 = add i64 %74, %.189.i94
  %76 = add i64 %75, 520
  %.204.i103 = inttoptr i64 %76 to ptr
  %.205.i104 = load i64, ptr %.204.i103, align 1, !noalias !82
  %.206.i105 = or i64 %.202.i102, %b.2.067.i87
  %.208.i106 = or i64 %.206.i105, %.205.i104
  %77 = add i64 %.14.i81, %lsr.iv.i84
  %78 = add i64 %77, %.182.i93
  %79 = add i64 %78, 16
  %.212.i107 = inttoptr i64 %79 to ptr
  %.213.i108 = load i64, ptr %.212.i107, align 1, !noalias !82
  %80 = add i64 %.14.i81, %lsr.iv.i84
  %81 = add i64 %80, %.189.i94
  %82 = add i64 %81, 528
  %.215.i109 = inttoptr i64 %82 to ptr
  %.216.i110 = load i64, ptr %.215.i109, align 1, !noalias !82
  %.217.i111 = or i64 %.213.i108, %c.2.068.i86
  %.219.i112 = or i64 %.217.i111, %.216.i110
  %83 = add i64 %.14.i81, %lsr.iv.i84
  %84 = add i64 %83, %.182.i93
  %85 = add i64 %84, 24
  %.223.i113 = inttoptr i64 %85 to ptr
  %.224.i114 = load i64, ptr %.223.i113, align 1, !noalias !82
  %86 = add i64 %.14.i81, %lsr.iv.i84
  %87 = add i64 %86, %.189.i94
  %88 = add i64 %87, 536
  %.226.i115 = inttoptr i64 %88 to ptr
  %.227.i116 = load i64, ptr %.226.i115, align 1, !noalias !82
  %.228.i117 = or i64 %.224.i114, %d.2.069.i85
  %.230.i118 = or i64 %.228.i117, %.227.i116
  %lsr.iv.next.i119 = add nuw nsw i64 %lsr.iv.i84, 1024
  %lsr.iv.next2.i120 = add i64 %lsr.iv1.i83, 1
  %exitcond.not.i121 = icmp eq i64 %lsr.iv.next.i119, 32768
  br i1 %exitcond.not.i121, label %B260.endif.endif.us, label %B102.i82

B260.endif.endif.us:                              ; preds = %B102.i82
  %89 = inttoptr i64 %.26 to ptr
  store i64 %.197.i100, ptr %89, align 1, !noalias !82
  %sunkaddr386 = inttoptr i64 %.26 to ptr
  %sunkaddr387 = getelementptr i8, ptr %sunkaddr386, i64 8
  store i64 %.208.i106, ptr %sunkaddr387, align 1, !noalias !82
  %sunkaddr388 = inttoptr i64 %.26 to ptr
  %sunkaddr389 = getelementptr i8, ptr %sunkaddr388, i64 16
  store i64 %.219.i112, ptr %sunkaddr389, align 1, !noalias !82
  %sunkaddr390 = inttoptr i64 %.26 to ptr
  %sunkaddr391 = getelementptr i8, ptr %sunkaddr390, i64 24
  store i64 %.230.i118, ptr %sunkaddr391, align 1, !noalias !82
  %.36.i162 = trunc i64 %.214190206.us to i32
  br label %B340.endif.us

B340.endif.us:                                    ; preds = %B468.us, %B260.endif.endif.us
  %lsr.iv = phi i64 [ %lsr.iv.next, %B468.us ], [ %.39, %B260.endif.endif.us ]
  %found.3.1182.us = phi i64 [ %found.5.0208.us, %B260.endif.endif.us ], [ %found.4.2.us, %B468.us ]
  %.372176180.us = phi i64 [ 0, %B260.endif.endif.us ], [ %.379.us, %B468.us ]
  %90 = inttoptr i64 %.26 to ptr
  %.379.us = add nuw nsw i64 %.372176180.us, 1
  %.7.i = load i64, ptr %90, align 1, !noalias !85
  %.8.i = inttoptr i64 %lsr.iv to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !85
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %sunkaddr392 = inttoptr i64 %.26 to ptr
  %sunkaddr393 = getelementptr i8, ptr %sunkaddr392, i64 8
  %.14.i132 = load i64, ptr %sunkaddr393, align 1, !noalias !85
  %91 = add i64 %lsr.iv, 8
  %.16.i134 = inttoptr i64 %91 to ptr
  %.17.i135 = load i64, ptr %.16.i134, align 1, !noalias !85
  %.18.i = xor i64 %.17.i135, %.14.i132
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %sunkaddr394 = inttoptr i64 %.26 to ptr
  %sunkaddr395 = getelementptr i8, ptr %sunkaddr394, i64 16
  %.23.i = load i64, ptr %sunkaddr395, align 1, !noalias !85
  %92 = add i64 %lsr.iv, 16
  %.25.i = inttoptr i64 %92 to ptr
  %.26.i137 = load i64, ptr %.25.i, align 1, !noalias !85
  %.27.i138 = xor i64 %.26.i137, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i138)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr396 = inttoptr i64 %.26 to ptr
  %sunkaddr397 = getelementptr i8, ptr %sunkaddr396, i64 24
  %.32.i141 = load i64, ptr %sunkaddr397, align 1, !noalias !85
  %93 = add i64 %lsr.iv, 24
  %.34.i = inttoptr i64 %93 to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !85
  %.36.i = xor i64 %.35.i, %.32.i141
  %.37.i142 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i143 = add nuw nsw i64 %.29.i, %.37.i142
  %.446.not.us = icmp sgt i64 %.38.i143, %arg.within
  br i1 %.446.not.us, label %B468.us, label %B398.us

B398.us:                                          ; preds = %B340.endif.us
  %sunkaddr398 = inttoptr i64 %arg.index to ptr
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 32
  %.11.i146 = load i64, ptr %sunkaddr399, align 1, !noalias !88
  %.16.not.i = icmp eq i64 %.11.i146, 0
  br i1 %.16.not.i, label %B430.us, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B398.us
  %.22.i148 = lshr i64 %.372176180.us, 3
  %.24.i149 = add nsw i64 %.11.i146, %.22.i148
  %.27.i150 = inttoptr i64 %.24.i149 to ptr
  %.28.i151 = load i8, ptr %.27.i150, align 1, !noalias !88
  %.29.i152 = zext i8 %.28.i151 to i64
  %.31.i153 = and i64 %.372176180.us, 7
  %94 = shl nuw nsw i64 1, %.31.i153
  %95 = and i64 %94, %.29.i152
  %.471.us = icmp eq i64 %95, 0
  br i1 %.471.us, label %B430.us, label %B468.us

B430.us:                                          ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B398.us
  %sunkaddr400 = inttoptr i64 %arg.matches to ptr
  %sunkaddr401 = getelementptr i8, ptr %sunkaddr400, i64 24
  %.23.i156 = load i64, ptr %sunkaddr401, align 1, !noalias !91
  %.25.i157 = icmp slt i64 %found.3.1182.us, %.23.i156
  br i1 %.25.i157, label %B64.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B64.i:                                            ; preds = %B430.us
  %96 = inttoptr i64 %arg.matches to ptr
  %.31.i159 = load i64, ptr %96, align 1, !noalias !91
  %.33.i160 = shl nsw i64 %found.3.1182.us, 2
  %.34.i161 = add nsw i64 %.31.i159, %.33.i160
  %.37.i163 = inttoptr i64 %.34.i161 to ptr
  store i32 %.36.i162, ptr %.37.i163, align 1, !noalias !91
  %sunkaddr402 = inttoptr i64 %arg.matches to ptr
  %sunkaddr403 = getelementptr i8, ptr %sunkaddr402, i64 8
  %.45.i165 = load i64, ptr %sunkaddr403, align 1, !noalias !91
  %.47.i = shl nsw i64 %found.3.1182.us, 3
  %.48.i = add nsw i64 %.45.i165, %.47.i
  %.50.i = inttoptr i64 %.48.i to ptr
  store i64 %.372176180.us, ptr %.50.i, align 1, !noalias !91
  %sunkaddr404 = inttoptr i64 %arg.matches to ptr
  %sunkaddr405 = getelementptr i8, ptr %sunkaddr404, i64 16
  %.60.i = load i64, ptr %sunkaddr405, align 1, !noalias !91
  %.62.i = shl nsw i64 %found.3.1182.us, 1
  %.63.i = add nsw i64 %.60.i, %.62.i
  %.65.i = trunc nuw nsw i64 %.38.i143 to i16
  %.66.i = inttoptr i64 %.63.i to ptr
  store i16 %.65.i, ptr %.66.i, align 1, !noalias !91
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B64.i, %B430.us
  %.80.i = add nsw i64 %found.3.1182.us, 1
  br label %B468.us

B468.us:                                          ; preds = %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B340.endif.us
  %found.4.2.us = phi i64 [ %found.3.1182.us, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit ], [ %found.3.1182.us, %B340.endif.us ], [ %.80.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit ]
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond.not = icmp eq i64 %.34.fr, %.379.us
  br i1 %exitcond.not, label %B338.B470_crit_edge.us, label %B340.endif.us

B258.backedge.us:                                 ; preds = %B328.i226, %B338.B470_crit_edge.us
  %found.2.0.lcssa.i232 = phi i64 [ %found.4.2.us, %B338.B470_crit_edge.us ], [ %found.3.1.i227, %B328.i226 ]
  %.208.us = icmp sgt i64 %.207185207.us, 1
  br i1 %.208.us, label %B260.us, label %B512

B338.B470_crit_edge.us:                           ; preds = %B468.us
  %.217.us = add nsw i64 %.207185207.us, -1
  %.221.us = add i64 %.214190206.us, 1
  %sunkaddr406 = inttoptr i64 %arg.index to ptr
  %sunkaddr407 = getelementptr i8, ptr %sunkaddr406, i64 48
  %.43.i169 = load i64, ptr %sunkaddr407, align 1, !noalias !94
  %.12591.not.i170 = icmp slt i64 %.43.i169, 1
  br i1 %.12591.not.i170, label %B258.backedge.us, label %B188.endif.preheader.i171

B188.endif.preheader.i171:                        ; preds = %B338.B470_crit_edge.us
  %97 = inttoptr i64 %arg.index to ptr
  %sunkaddr408 = inttoptr i64 %arg.index to ptr
  %sunkaddr409 = getelementptr i8, ptr %sunkaddr408, i64 40
  %.32.i174 = load i64, ptr %sunkaddr409, align 1, !noalias !94
  %.27.i176 = load i64, ptr %97, align 1, !noalias !94
  br label %B188.endif.i186

B246.i215:                                        ; preds = %B188.endif.i186
  %sunkaddr410 = inttoptr i64 %arg.index to ptr
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 32
  %.11.i8.i216 = load i64, ptr %sunkaddr411, align 1, !noalias !97
  %.16.not.i.i217 = icmp eq i64 %.11.i8.i216, 0
  br i1 %.16.not.i.i217, label %B284.i233, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i218

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i218: ; preds = %B246.i215
  %.22.i9.i219 = ashr i64 %lsr.iv27.i188, 3
  %.24.i10.i220 = add nsw i64 %.11.i8.i216, %.22.i9.i219
  %.27.i11.i221 = inttoptr i64 %.24.i10.i220 to ptr
  %.28.i12.i222 = load i8, ptr %.27.i11.i221, align 1, !noalias !97
  %.29.i13.i223 = zext i8 %.28.i12.i222 to i64
  %.31.i14.i224 = and i64 %lsr.iv27.i188, 7
  %98 = shl nuw nsw i64 1, %.31.i14.i224
  %99 = and i64 %98, %.29.i13.i223
  %.232.i225 = icmp eq i64 %99, 0
  br i1 %.232.i225, label %B284.i233, label %B328.i226

B284.i233:                                        ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i218, %B246.i215
  %sunkaddr412 = inttoptr i64 %arg.matches to ptr
  %sunkaddr413 = getelementptr i8, ptr %sunkaddr412, i64 24
  %.23.i17.i234 = load i64, ptr %sunkaddr413, align 1, !noalias !100
  %.25.i18.i235 = icmp slt i64 %found.2.094.i190, %.23.i17.i234
  br i1 %.25.i18.i235, label %B64.i.i238, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i236

B64.i.i238:                                       ; preds = %B284.i233
  %100 = inttoptr i64 %arg.matches to ptr
  %.31.i20.i239 = load i64, ptr %100, align 1, !noalias !100
  %.33.i21.i240 = shl nsw i64 %found.2.094.i190, 2
  %.34.i22.i241 = add nsw i64 %.31.i20.i239, %.33.i21.i240
  %.37.i24.i242 = inttoptr i64 %.34.i22.i241 to ptr
  store i32 %.36.i162, ptr %.37.i24.i242, align 1, !noalias !100
  %sunkaddr414 = inttoptr i64 %arg.matches to ptr
  %sunkaddr415 = getelementptr i8, ptr %sunkaddr414, i64 8
  %.45.i.i243 = load i64, ptr %sunkaddr415, align 1, !noalias !100
  %.47.i.i244 = shl nsw i64 %found.2.094.i190, 3
  %.48.i.i245 = add nsw i64 %.45.i.i243, %.47.i.i244
  %.50.i.i246 = inttoptr i64 %.48.i.i245 to ptr
  store i64 %lsr.iv27.i188, ptr %.50.i.i246, align 1, !noalias !100
  %sunkaddr416 = inttoptr i64 %arg.matches to ptr
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 16
  %.60.i.i247 = load i64, ptr %sunkaddr417, align 1, !noalias !100
  %.62.i.i248 = shl nsw i64 %found.2.094.i190, 1
  %.63.i.i249 = add nsw i64 %.60.i.i247, %.62.i.i248
  %.65.i.i250 = trunc nuw nsw i64 %.38.i.i213 to i16
  %.66.i.i251 = inttoptr i64 %.63.i.i249 to ptr
  store i16 %.65.i.i250, ptr %.66.i.i251, align 1, !noalias !100
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i236

_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i236: ; preds = %B64.i.i238, %B284.i233
  %.80.i.i237 = add nsw i64 %found.2.094.i190, 1
  br label %B328.i226

B328.i226:                                        ; preds = %B188.endif.i186, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i236, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i218
  %found.3.1.i227 = phi i64 [ %.80.i.i237, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i236 ], [ %found.2.094.i190, %B188.endif.i186 ], [ %found.2.094.i190, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i218 ]
  %lsr.iv.next28.i229 = add i64 %lsr.iv27.i188, 1
  %lsr.iv.next30.i230 = add nsw i64 %lsr.iv29.i187, -1
  %exitcond.not.i231 = icmp eq i64 %lsr.iv.next30.i230, 0
  %101 = add i64 %105, 8
  br i1 %exitcond.not.i231, label %B258.backedge.us, label %B188.endif.i186

B188.endif.i186:                                  ; preds = %B328.i226, %B188.endif.preheader.i171
  %lsr.iv29.i187 = phi i64 [ %.43.i169, %B188.endif.preheader.i171 ], [ %lsr.iv.next30.i230, %B328.i226 ]
  %lsr.iv27.i188 = phi i64 [ %.27.i176, %B188.endif.preheader.i171 ], [ %lsr.iv.next28.i229, %B328.i226 ]
  %lsr.iv.i189 = phi i64 [ %.32.i174, %B188.endif.preheader.i171 ], [ %101, %B328.i226 ]
  %found.2.094.i190 = phi i64 [ %found.4.2.us, %B188.endif.preheader.i171 ], [ %found.3.1.i227, %B328.i226 ]
  %102 = inttoptr i64 %.26 to ptr
  %.7.i.i191 = load i64, ptr %102, align 1, !noalias !103
  %.8.i.i192 = inttoptr i64 %lsr.iv.i189 to ptr
  %.9.i.i193 = load i64, ptr %.8.i.i192, align 1, !noalias !103
  %.10.i.i194 = xor i64 %.9.i.i193, %.7.i.i191
  %.11.i.i195 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i.i194)
  %sunkaddr418 = inttoptr i64 %.26 to ptr
  %sunkaddr419 = getelementptr i8, ptr %sunkaddr418, i64 8
  %.14.i.i196 = load i64, ptr %sunkaddr419, align 1, !noalias !103
  %103 = add i64 %lsr.iv.i189, 8
  %.16.i.i197 = inttoptr i64 %103 to ptr
  %.17.i.i198 = load i64, ptr %.16.i.i197, align 1, !noalias !103
  %.18.i.i199 = xor i64 %.17.i.i198, %.14.i.i196
  %.19.i.i200 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i.i199)
  %.20.i.i201 = add nuw nsw i64 %.19.i.i200, %.11.i.i195
  %sunkaddr420 = inttoptr i64 %.26 to ptr
  %sunkaddr421 = getelementptr i8, ptr %sunkaddr420, i64 16
  %.23.i.i202 = load i64, ptr %sunkaddr421, align 1, !noalias !103
  %104 = add i64 %103, 8
  %.25.i.i203 = inttoptr i64 %104 to ptr
  %.26.i.i204 = load i64, ptr %.25.i.i203, align 1, !noalias !103
  %.27.i.i205 = xor i64 %.26.i.i204, %.23.i.i202
  %.28.i.i206 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i.i205)
  %.29.i.i207 = add nuw nsw i64 %.20.i.i201, %.28.i.i206
  %sunkaddr422 = inttoptr i64 %.26 to ptr
  %sunkaddr423 = getelementptr i8, ptr %sunkaddr422, i64 24
  %.32.i.i208 = load i64, ptr %sunkaddr423, align 1, !noalias !103
  %105 = add i64 %104, 8
  %.34.i.i209 = inttoptr i64 %105 to ptr
  %.35.i.i210 = load i64, ptr %.34.i.i209, align 1, !noalias !103
  %.36.i.i211 = xor i64 %.35.i.i210, %.32.i.i208
  %.37.i.i212 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i.i211)
  %.38.i.i213 = add nuw nsw i64 %.29.i.i207, %.37.i.i212
  %.205.not.i214 = icmp sgt i64 %.38.i.i213, %arg.within
  br i1 %.205.not.i214, label %B328.i226, label %B246.i215

B260.endif.endif:                                 ; preds = %B102.i
  %106 = inttoptr i64 %.26 to ptr
  %.207185207 = add nsw i64 %.207185207.in, -1
  store i64 %.197.i, ptr %106, align 1, !noalias !62
  %sunkaddr424 = inttoptr i64 %.26 to ptr
  %sunkaddr425 = getelementptr i8, ptr %sunkaddr424, i64 8
  store i64 %.208.i, ptr %sunkaddr425, align 1, !noalias !62
  %sunkaddr426 = inttoptr i64 %.26 to ptr
  %sunkaddr427 = getelementptr i8, ptr %sunkaddr426, i64 16
  store i64 %.219.i, ptr %sunkaddr427, align 1, !noalias !62
  %sunkaddr428 = inttoptr i64 %.26 to ptr
  %sunkaddr429 = getelementptr i8, ptr %sunkaddr428, i64 24
  store i64 %.230.i, ptr %sunkaddr429, align 1, !noalias !62
  %sunkaddr430 = inttoptr i64 %arg.index to ptr
  %sunkaddr431 = getelementptr i8, ptr %sunkaddr430, i64 48
  %.43.i255 = load i64, ptr %sunkaddr431, align 1, !noalias !106
  %.12591.not.i256 = icmp slt i64 %.43.i255, 1
  br i1 %.12591.not.i256, label %B258.backedge, label %B188.endif.preheader.i257

B188.endif.preheader.i257:                        ; preds = %B260.endif.endif
  %107 = inttoptr i64 %arg.index to ptr
  %sunkaddr432 = inttoptr i64 %arg.index to ptr
  %sunkaddr433 = getelementptr i8, ptr %sunkaddr432, i64 40
  %.32.i260 = load i64, ptr %sunkaddr433, align 1, !noalias !106
  %.27.i262 = load i64, ptr %107, align 1, !noalias !106
  %.36.i23.i263 = trunc i64 %.214190206 to i32
  br label %B188.endif.i272

B246.i301:                                        ; preds = %B188.endif.i272
  %sunkaddr434 = inttoptr i64 %arg.index to ptr
  %sunkaddr435 = getelementptr i8, ptr %sunkaddr434, i64 32
  %.11.i8.i302 = load i64, ptr %sunkaddr435, align 1, !noalias !109
  %.16.not.i.i303 = icmp eq i64 %.11.i8.i302, 0
  br i1 %.16.not.i.i303, label %B284.i319, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i304

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i304: ; preds = %B246.i301
  %.22.i9.i305 = ashr i64 %lsr.iv27.i274, 3
  %.24.i10.i306 = add nsw i64 %.11.i8.i302, %.22.i9.i305
  %.27.i11.i307 = inttoptr i64 %.24.i10.i306 to ptr
  %.28.i12.i308 = load i8, ptr %.27.i11.i307, align 1, !noalias !109
  %.29.i13.i309 = zext i8 %.28.i12.i308 to i64
  %.31.i14.i310 = and i64 %lsr.iv27.i274, 7
  %108 = shl nuw nsw i64 1, %.31.i14.i310
  %109 = and i64 %108, %.29.i13.i309
  %.232.i311 = icmp eq i64 %109, 0
  br i1 %.232.i311, label %B284.i319, label %B328.i312

B284.i319:                                        ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i304, %B246.i301
  %sunkaddr436 = inttoptr i64 %arg.matches to ptr
  %sunkaddr437 = getelementptr i8, ptr %sunkaddr436, i64 24
  %.23.i17.i320 = load i64, ptr %sunkaddr437, align 1, !noalias !112
  %.25.i18.i321 = icmp slt i64 %found.2.094.i276, %.23.i17.i320
  br i1 %.25.i18.i321, label %B64.i.i324, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i322

B64.i.i324:                                       ; preds = %B284.i319
  %110 = inttoptr i64 %arg.matches to ptr
  %.31.i20.i325 = load i64, ptr %110, align 1, !noalias !112
  %.33.i21.i326 = shl nsw i64 %found.2.094.i276, 2
  %.34.i22.i327 = add nsw i64 %.31.i20.i325, %.33.i21.i326
  %.37.i24.i328 = inttoptr i64 %.34.i22.i327 to ptr
  store i32 %.36.i23.i263, ptr %.37.i24.i328, align 1, !noalias !112
  %sunkaddr438 = inttoptr i64 %arg.matches to ptr
  %sunkaddr439 = getelementptr i8, ptr %sunkaddr438, i64 8
  %.45.i.i329 = load i64, ptr %sunkaddr439, align 1, !noalias !112
  %.47.i.i330 = shl nsw i64 %found.2.094.i276, 3
  %.48.i.i331 = add nsw i64 %.45.i.i329, %.47.i.i330
  %.50.i.i332 = inttoptr i64 %.48.i.i331 to ptr
  store i64 %lsr.iv27.i274, ptr %.50.i.i332, align 1, !noalias !112
  %sunkaddr440 = inttoptr i64 %arg.matches to ptr
  %sunkaddr441 = getelementptr i8, ptr %sunkaddr440, i64 16
  %.60.i.i333 = load i64, ptr %sunkaddr441, align 1, !noalias !112
  %.62.i.i334 = shl nsw i64 %found.2.094.i276, 1
  %.63.i.i335 = add nsw i64 %.60.i.i333, %.62.i.i334
  %.65.i.i336 = trunc nuw nsw i64 %.38.i.i299 to i16
  %.66.i.i337 = inttoptr i64 %.63.i.i335 to ptr
  store i16 %.65.i.i336, ptr %.66.i.i337, align 1, !noalias !112
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i322

_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i322: ; preds = %B64.i.i324, %B284.i319
  %.80.i.i323 = add nsw i64 %found.2.094.i276, 1
  br label %B328.i312

B328.i312:                                        ; preds = %B188.endif.i272, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i322, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i304
  %found.3.1.i313 = phi i64 [ %.80.i.i323, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i322 ], [ %found.2.094.i276, %B188.endif.i272 ], [ %found.2.094.i276, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i304 ]
  %lsr.iv.next28.i315 = add i64 %lsr.iv27.i274, 1
  %lsr.iv.next30.i316 = add nsw i64 %lsr.iv29.i273, -1
  %exitcond.not.i317 = icmp eq i64 %lsr.iv.next30.i316, 0
  %111 = add i64 %115, 8
  br i1 %exitcond.not.i317, label %B258.backedge, label %B188.endif.i272

B188.endif.i272:                                  ; preds = %B328.i312, %B188.endif.preheader.i257
  %lsr.iv29.i273 = phi i64 [ %.43.i255, %B188.endif.preheader.i257 ], [ %lsr.iv.next30.i316, %B328.i312 ]
  %lsr.iv27.i274 = phi i64 [ %.27.i262, %B188.endif.preheader.i257 ], [ %lsr.iv.next28.i315, %B328.i312 ]
  %lsr.iv.i275 = phi i64 [ %.32.i260, %B188.endif.preheader.i257 ], [ %111, %B328.i312 ]
  %found.2.094.i276 = phi i64 [ %found.5.0208, %B188.endif.preheader.i257 ], [ %found.3.1.i313, %B328.i312 ]
  %112 = inttoptr i64 %.26 to ptr
  %.7.i.i277 = load i64, ptr %112, align 1, !noalias !115
  %.8.i.i278 = inttoptr i64 %lsr.iv.i275 to ptr
  %.9.i.i279 = load i64, ptr %.8.i.i278, align 1, !noalias !115
  %.10.i.i280 = xor i64 %.9.i.i279, %.7.i.i277
  %.11.i.i281 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i.i280)
  %sunkaddr442 = inttoptr i64 %.26 to ptr
  %sunkaddr443 = getelementptr i8, ptr %sunkaddr442, i64 8
  %.14.i.i282 = load i64, ptr %sunkaddr443, align 1, !noalias !115
  %113 = add i64 %lsr.iv.i275, 8
  %.16.i.i283 = inttoptr i64 %113 to ptr
  %.17.i.i284 = load i64, ptr %.16.i.i283, align 1, !noalias !115
  %.18.i.i285 = xor i64 %.17.i.i284, %.14.i.i282
  %.19.i.i286 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i.i285)
  %.20.i.i287 = add nuw nsw i64 %.19.i.i286, %.11.i.i281
  %sunkaddr444 = inttoptr i64 %.26 to ptr
  %sunkaddr445 = getelementptr i8, ptr %sunkaddr444, i64 16
  %.23.i.i288 = load i64, ptr %sunkaddr445, align 1, !noalias !115
  %114 = add i64 %113, 8
  %.25.i.i289 = inttoptr i64 %114 to ptr
  %.26.i.i290 = load i64, ptr %.25.i.i289, align 1, !noalias !115
  %.27.i.i291 = xor i64 %.26.i.i290, %.23.i.i288
  %.28.i.i292 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i.i291)
  %.29.i.i293 = add nuw nsw i64 %.20.i.i287, %.28.i.i292
  %sunkaddr446 = inttoptr i64 %.26 to ptr
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 24
  %.32.i.i294 = load i64, ptr %sunkaddr447, align 1, !noalias !115
  %115 = add i64 %114, 8
  %.34.i.i295 = inttoptr i64 %115 to ptr
  %.35.i.i296 = load i64, ptr %.34.i.i295, align 1, !noalias !115
  %.36.i.i297 = xor i64 %.35.i.i296, %.32.i.i294
  %.37.i.i298 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i.i297)
  %.38.i.i299 = add nuw nsw i64 %.29.i.i293, %.37.i.i298
  %.205.not.i300 = icmp sgt i64 %.38.i.i299, %arg.within
  br i1 %.205.not.i300, label %B328.i312, label %B246.i301
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 -1, -2) i32 @nightlight_search_chunk(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.count, i64 %arg.chunk, i64 %arg.within, i64 %arg.turns) local_unnamed_addr #5 {
B0:
  %.107 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.304 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.25 = add nsw i64 %arg.index, 24
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 1
  %.30 = mul nsw i64 %arg.chunk, 80
  %.31 = add nsw i64 %.27, %.30
  %.33 = add nsw i64 %.31, 72
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.40 = add nsw i64 %arg.index, 16
  %.41 = inttoptr i64 %.40 to ptr
  %.42 = load i64, ptr %.41, align 1
  %.7.i = add nsw i64 %arg.within, 1
  %.10.i = icmp eq i64 %.42, 0
  br i1 %.10.i, label %B0.endif, label %B0.else.if.i, !prof !3

B0.else.if.i:                                     ; preds = %B0
  %0 = or i64 %.42, %.7.i
  %1 = icmp ult i64 %0, 4294967296
  br i1 %1, label %2, label %9

2:                                                ; preds = %B0.else.if.i
  %3 = trunc nuw i64 %.42 to i32
  %4 = trunc nuw i64 %.7.i to i32
  %5 = udiv i32 %4, %3
  %6 = urem i32 %4, %3
  %7 = zext i32 %5 to i64
  %8 = zext i32 %6 to i64
  br label %23

9:                                                ; preds = %B0.else.if.i
  %10 = or i64 %.7.i, %.42
  %11 = and i64 %10, -4294967296
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %20

13:                                               ; preds = %9
  %14 = trunc i64 %.42 to i32
  %15 = trunc i64 %.7.i to i32
  %16 = udiv i32 %15, %14
  %17 = urem i32 %15, %14
  %18 = zext i32 %16 to i64
  %19 = zext i32 %17 to i64
  br label %23

20:                                               ; preds = %9
  %21 = sdiv i64 %.7.i, %.42
  %22 = srem i64 %.7.i, %.42
  br label %23

23:                                               ; preds = %20, %13, %2
  %24 = phi i64 [ %7, %2 ], [ %18, %13 ], [ %21, %20 ]
  %25 = phi i64 [ %8, %2 ], [ %19, %13 ], [ %22, %20 ]
  %.28.i = xor i64 %25, %.42
  %.29.i = icmp slt i64 %.28.i, 0
  %.30.i = icmp ne i64 %25, 0
  %.31.i = and i1 %.30.i, %.29.i
  %.36.i = sext i1 %.31.i to i64
  %spec.select.i = add nsw i64 %24, %.36.i
  br label %B0.endif

B358:                                             ; preds = %B358.preheader, %B533
  %lsr.iv = phi i64 [ %arg.turns, %B358.preheader ], [ %lsr.iv.next, %B533 ]
  %found.2.0110 = phi i64 [ %found.3.1, %B533 ], [ 0, %B358.preheader ]
  %.220105108 = phi i64 [ %.227, %B533 ], [ 0, %B358.preheader ]
  %.227 = add nuw nsw i64 %.220105108, 1
  %.259 = inttoptr i64 %lsr.iv to ptr
  %.260 = load i32, ptr %.259, align 1
  %.261 = zext i32 %.260 to i64
  %26 = add i64 %lsr.iv, 4
  %.267 = inttoptr i64 %26 to ptr
  %.268 = load i32, ptr %.267, align 1
  %.269 = zext i32 %.268 to i64
  %.278 = icmp eq i32 %.260, %.268
  br i1 %.278, label %B533, label %B464

B464:                                             ; preds = %B358
  store i64 0, ptr %.304, align 8
  %.308 = call i32 @_ZN10nightlight4pure8matching6native8batching13search_bucketB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr nonnull %.304, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %found.2.0110, i64 %arg.chunk, i64 %arg.queries, i64 %.220105108, i64 %.99, i64 %.261, i64 %.269, i64 %arg.within)
  %cond2 = icmp eq i32 %.308, 0
  br i1 %cond2, label %B464.endif, label %B464.if.if, !prof !4

common.ret:                                       ; preds = %B464.if.if, %B0.endif.endif.if.if, %B532, %B524
  %common.ret.op = phi i32 [ 0, %B524 ], [ 0, %B532 ], [ %.308, %B464.if.if ], [ %.111, %B0.endif.endif.if.if ]
  ret i32 %common.ret.op

B524:                                             ; preds = %B464.endif
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B532:                                             ; preds = %B0.endif.endif.endif.endif, %B533
  %found.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif.endif ], [ %found.3.1, %B533 ]
  store i64 %found.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B533:                                             ; preds = %B464.endif, %B358
  %found.3.1 = phi i64 [ %found.2.0110, %B358 ], [ %.318, %B464.endif ]
  %lsr.iv.next = add i64 %lsr.iv, 4
  %exitcond.not = icmp eq i64 %storemerge, %.227
  br i1 %exitcond.not, label %B532, label %B358

B0.endif:                                         ; preds = %23, %B0
  %quot.0.i = phi i64 [ 0, %B0 ], [ %spec.select.i, %23 ]
  %.48.i = add nsw i64 %quot.0.i, -1
  %.50.i = mul nsw i64 %quot.0.i, %.42
  %.51.i = sub nsw i64 %.7.i, %.50.i
  %.52.i = icmp slt i64 %arg.chunk, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  %.11.i = icmp slt i64 %.66.i, 0
  br i1 %.11.i, label %B0.endif.endif, label %B20.i

B20.i:                                            ; preds = %B0.endif
  switch i64 %.66.i, label %B58.else.if.i [
    i64 0, label %B0.endif.endif
    i64 1, label %B48.i
  ]

B48.i:                                            ; preds = %B20.i
  %.34.i = add nsw i64 %.35, 1
  br label %B0.endif.endif

B58.else.if.i:                                    ; preds = %B20.i
  %.42.i = add nsw i64 %.35, 1
  %.44.i = add nsw i64 %.35, -1
  %.46.i = mul nsw i64 %.44.i, %.35
  %.56.1.i = ashr i64 %.46.i, 1
  %.89.i = add nsw i64 %.42.i, %.56.1.i
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B58.else.if.i, %B48.i, %B20.i, %B0.endif
  %"$phi90.0.2.0.sink.i" = phi i64 [ 1, %B20.i ], [ 0, %B0.endif ], [ %.34.i, %B48.i ], [ %.89.i, %B58.else.if.i ]
  %.96 = shl i64 4, %.35
  %.97 = add i64 %arg.turns, 8
  %.99 = add i64 %.97, %.96
  %.111 = call i32 @_ZN10nightlight4pure8matching6native8batching5queueB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.107, ptr nonnull %excinfo.3, i64 %.31, i64 %arg.queries, i64 %arg.count, i64 %"$phi90.0.2.0.sink.i", i64 %arg.turns, i64 %.99, i64 %.35)
  %cond = icmp eq i32 %.111, 0
  br i1 %cond, label %B0.endif.endif.endif.endif, label %B0.endif.endif.if.if, !prof !4

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif
  %.172.not = icmp eq i64 %.35, 63
  %.95 = shl nuw i64 1, %.35
  %storemerge = select i1 %.172.not, i64 0, i64 %.95
  %.214107 = icmp sgt i64 %storemerge, 0
  br i1 %.214107, label %B358.preheader, label %B532

B358.preheader:                                   ; preds = %B0.endif.endif.endif.endif
  br label %B358

B464.endif:                                       ; preds = %B464
  %.318 = load i64, ptr %.304, align 8
  %.340 = icmp slt i64 %.318, 0
  br i1 %.340, label %B524, label %B533

B464.if.if:                                       ; preds = %B464
  %.316 = icmp sgt i32 %.308, 0
  %.309 = load ptr, ptr %excinfo.4, align 8
  %.317 = select i1 %.316, ptr %.309, ptr undef
  store ptr %.317, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8batching13search_bucketB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.found, i64 %arg.chunk, i64 %arg.queries, i64 %arg.bucket, i64 %arg.waiting, i64 %arg.first, i64 %arg.last, i64 %arg.within) local_unnamed_addr #5 {
B0:
  %.195.i58 = alloca i64, align 8
  %excinfo.1.i59 = alloca ptr, align 8
  %.794 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.34 = add nsw i64 %arg.index, 24
  %.35 = inttoptr i64 %.34 to ptr
  %.36 = load i64, ptr %.35, align 1
  %.39 = mul nsw i64 %arg.chunk, 80
  %.40 = add i64 %.39, 24
  %.46 = add i64 %.40, %.36
  %.47 = inttoptr i64 %.46 to ptr
  %.48 = load i64, ptr %.47, align 1
  %.49 = shl nsw i64 %arg.bucket, 2
  %.50 = add nsw i64 %.48, %.49
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i59)
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !118
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B186, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !118
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i58, align 8, !noalias !118
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i58, ptr nonnull %excinfo.1.i59, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !118
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B0.endif.thread, !prof !4

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr29 = inttoptr i64 %.17.i to ptr
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 %.1467780.i
  store i8 1, ptr %sunkaddr30, align 1, !noalias !118
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B186

B72.endif.i:                                      ; preds = %B0
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !118
  %.45.i = sub nsw i64 %.50, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.50, 7
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B186, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i58, align 8, !noalias !118
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr, i64 72
  %.223.i = load i64, ptr %sunkaddr31, align 1, !noalias !118
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !118
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B0.endif.thread.thread

B0.endif.thread.thread:                           ; preds = %B274.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B1034.if.if, %B980.endif.thread, %B1134.split.us, %.thread, %B268.endif.thread, %B0.endif.thread, %B1158, %B268.endif.thread.thread, %B264, %B0.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B0.endif.thread.thread ], [ 0, %B264 ], [ 0, %B268.endif.thread.thread ], [ 0, %.thread ], [ 0, %B1134.split.us ], [ 0, %B1158 ], [ %.199.i, %B0.endif.thread ], [ %.199.i45, %B268.endif.thread ], [ %.199.i95, %B980.endif.thread ], [ %.798.us, %B1034.if.if ]
  ret i32 %common.ret.op

B186:                                             ; preds = %B72.endif.i, %B466.i, %B0
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  %.118 = inttoptr i64 %.50 to ptr
  %.119 = load i32, ptr %.118, align 1
  %.120 = zext i32 %.119 to i64
  %.122 = add nsw i64 %.50, 4
  %.125 = inttoptr i64 %.122 to ptr
  %.126 = load i32, ptr %.125, align 1
  %.127 = zext i32 %.126 to i64
  %.136 = icmp eq i32 %.119, %.126
  br i1 %.136, label %B264, label %B268

B264:                                             ; preds = %B186
  store i64 %arg.found, ptr %retptr, align 8
  br label %common.ret

B268:                                             ; preds = %B186
  %sunkaddr169 = inttoptr i64 %.36 to ptr
  %sunkaddr170 = getelementptr i8, ptr %sunkaddr169, i64 %.39
  %sunkaddr171 = getelementptr i8, ptr %sunkaddr170, i64 40
  %.169 = load i64, ptr %sunkaddr171, align 1
  %sunkaddr174 = getelementptr i8, ptr %sunkaddr170, i64 32
  %.174 = load i64, ptr %sunkaddr174, align 1
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr170, i64 48
  %.185 = load i64, ptr %sunkaddr177, align 1
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr170, i64 56
  %.192 = load i64, ptr %sunkaddr180, align 1
  %.200 = lshr i64 %.120, 3
  %.202 = add nsw i64 %.127, -1
  %.203 = ashr i64 %.202, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i59)
  %sunkaddr181 = inttoptr i64 %arg.index to ptr
  %sunkaddr182 = getelementptr i8, ptr %sunkaddr181, i64 64
  %.17.i13 = load i64, ptr %sunkaddr182, align 1, !noalias !122
  %.22.i14 = icmp eq i64 %.17.i13, 0
  br i1 %.22.i14, label %B570.endif, label %B72.endif.i15

B228.i28:                                         ; preds = %B228.lr.ph.i24, %B466.i36
  %lsr.iv10.i29 = phi i64 [ %13, %B228.lr.ph.i24 ], [ %lsr.iv.next11.i39, %B466.i36 ]
  %lsr.iv8.i30 = phi i64 [ %11, %B228.lr.ph.i24 ], [ %lsr.iv.next9.i38, %B466.i36 ]
  %lsr.iv.i31 = phi i64 [ %10, %B228.lr.ph.i24 ], [ %lsr.iv.next.i37, %B466.i36 ]
  %.1467780.i32 = phi i64 [ %.46.i20, %B228.lr.ph.i24 ], [ %.153.i40, %B466.i36 ]
  %7 = add i64 %.17.i13, %.1467780.i32
  %.184.i33 = inttoptr i64 %7 to ptr
  %.185.i34 = load i8, ptr %.184.i33, align 1, !noalias !122
  %.187.i35 = icmp eq i8 %.185.i34, 0
  br i1 %.187.i35, label %B274.i44, label %B466.i36

B274.i44:                                         ; preds = %B228.i28
  store i64 0, ptr %.195.i58, align 8, !noalias !122
  %.199.i45 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i58, ptr nonnull %excinfo.1.i59, i64 %lsr.iv10.i29, i64 %.1467780.i32), !noalias !122
  %cond.i46 = icmp eq i32 %.199.i45, 0
  br i1 %cond.i46, label %B274.endif.i48, label %B268.endif.thread, !prof !4

B428.i55:                                         ; preds = %B274.endif.i48
  %sunkaddr32 = inttoptr i64 %.17.i13 to ptr
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 %.1467780.i32
  store i8 1, ptr %sunkaddr33, align 1, !noalias !122
  br label %B466.i36

B466.i36:                                         ; preds = %B428.i55, %B228.i28
  %lsr.iv.next.i37 = add i64 %lsr.iv.i31, -1
  %lsr.iv.next9.i38 = add i64 %lsr.iv8.i30, 8
  %lsr.iv.next11.i39 = add i64 %lsr.iv10.i29, 65536
  %.153.i40 = add nsw i64 %.1467780.i32, 1
  %.140.i41 = icmp samesign ugt i64 %lsr.iv.next.i37, 1
  br i1 %.140.i41, label %B228.i28, label %B570.endif

B72.endif.i15:                                    ; preds = %B268
  %.217 = sub nsw i64 %.203, %.200
  %.218 = shl nsw i64 %.217, 7
  %.219 = add nsw i64 %.218, 128
  %.212 = shl nuw nsw i64 %.200, 7
  %.214 = add nsw i64 %.169, %.212
  %.37.i16 = add nsw i64 %arg.index, 80
  %.38.i17 = inttoptr i64 %.37.i16 to ptr
  %.39.i18 = load i64, ptr %.38.i17, align 1, !noalias !122
  %.45.i19 = sub nsw i64 %.214, %.39.i18
  %.46.i20 = ashr i64 %.45.i19, 16
  %.49.i = add nsw i64 %.219, %.214
  %8 = xor i64 %.39.i18, -1
  %.56.i21 = add i64 %.49.i, %8
  %.57.i22 = ashr i64 %.56.i21, 16
  %.14079.not.not.not.i23 = icmp slt i64 %.57.i22, %.46.i20
  br i1 %.14079.not.not.not.i23, label %B570.endif, label %B228.lr.ph.i24

B228.lr.ph.i24:                                   ; preds = %B72.endif.i15
  %9 = add nsw i64 %.57.i22, 2
  %10 = sub nsw i64 %9, %.46.i20
  %11 = shl nsw i64 %.46.i20, 3
  %12 = and i64 %.45.i19, -65536
  %13 = add i64 %12, %.39.i18
  br label %B228.i28

B274.endif.i48:                                   ; preds = %B274.i44
  %.209.i49 = load i64, ptr %.195.i58, align 8, !noalias !122
  %sunkaddr34 = inttoptr i64 %arg.index to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr34, i64 72
  %.223.i50 = load i64, ptr %sunkaddr35, align 1, !noalias !122
  %14 = add i64 %lsr.iv8.i30, %.223.i50
  %.227.i51 = inttoptr i64 %14 to ptr
  %.228.i52 = load i64, ptr %.227.i51, align 1, !noalias !122
  %.229.not.i53 = icmp eq i64 %.209.i49, %.228.i52
  br i1 %.229.not.i53, label %B428.i55, label %B268.endif.thread.thread

B268.endif.thread.thread:                         ; preds = %B274.endif.i48
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B1158:                                            ; preds = %B826.B654.loopexit_crit_edge.us, %B656.endif.lr.ph, %B570.endif
  %found.4.0.lcssa = phi i64 [ %arg.found, %B570.endif ], [ %arg.found, %B656.endif.lr.ph ], [ %found.5.3.us, %B826.B654.loopexit_crit_edge.us ]
  store i64 %found.4.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B0.endif.thread:                                  ; preds = %B274.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B268.endif.thread:                                ; preds = %B274.i44
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B570.endif:                                       ; preds = %B72.endif.i15, %B466.i36, %B268
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  %.299 = add nsw i64 %arg.matches, 32
  %.300 = inttoptr i64 %.299 to ptr
  %.301 = load i64, ptr %.300, align 1
  %.347 = sub i64 %arg.last, %arg.first
  %.390366.not = icmp slt i64 %.347, 1
  br i1 %.390366.not, label %B1158, label %B656.endif.lr.ph

B656.endif.lr.ph:                                 ; preds = %B570.endif
  %reass.sub = sub nsw i64 %.203, %.200
  %15 = tail call i64 @llvm.smax.i64(i64 %reass.sub, i64 -1)
  %..505 = add nsw i64 %15, 1
  %.548345.not = icmp slt i64 %reass.sub, 0
  %.621 = insertelement <8 x i64> poison, i64 %arg.within, i64 0
  %.622 = shufflevector <8 x i64> %.621, <8 x i64> poison, <8 x i32> zeroinitializer
  br i1 %.548345.not, label %B1158, label %B656.endif.us.preheader

B656.endif.us.preheader:                          ; preds = %B656.endif.lr.ph
  br label %B656.endif.us

B656.endif.us:                                    ; preds = %B826.B654.loopexit_crit_edge.us, %B656.endif.us.preheader
  %found.4.0369.us = phi i64 [ %found.5.3.us, %B826.B654.loopexit_crit_edge.us ], [ %arg.found, %B656.endif.us.preheader ]
  %.389351368.us = phi i64 [ %.399.us, %B826.B654.loopexit_crit_edge.us ], [ %.347, %B656.endif.us.preheader ]
  %.396355367.us = phi i64 [ %.403.us, %B826.B654.loopexit_crit_edge.us ], [ %arg.first, %B656.endif.us.preheader ]
  %.399.us = add nsw i64 %.389351368.us, -1
  %.403.us = add i64 %.396355367.us, 1
  %.434.us = shl nsw i64 %.396355367.us, 2
  %.436.us = add nsw i64 %.434.us, %arg.waiting
  %.437.us = inttoptr i64 %.436.us to ptr
  %.438.us = load i32, ptr %.437.us, align 1
  %.439.us = zext i32 %.438.us to i64
  %.444.us = shl nuw nsw i64 %.439.us, 5
  %.446.us = add nsw i64 %.444.us, %arg.queries
  %.452.us = add nsw i64 %.446.us, %.185
  %.453.us = inttoptr i64 %.452.us to ptr
  %.454.us = load i64, ptr %.453.us, align 1
  %.457.us = add nsw i64 %.446.us, %.192
  %.458.us = inttoptr i64 %.457.us to ptr
  %.459.us = load i64, ptr %.458.us, align 1
  %.609.us = insertelement <8 x i64> poison, i64 %.454.us, i64 0
  %.610.us = shufflevector <8 x i64> %.609.us, <8 x i64> poison, <8 x i32> zeroinitializer
  %.616.us = insertelement <8 x i64> poison, i64 %.459.us, i64 0
  %.617.us = shufflevector <8 x i64> %.616.us, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %B828.us

B828.us:                                          ; preds = %B1154.us, %B656.endif.us
  %found.3.1348.us = phi i64 [ %found.4.0369.us, %B656.endif.us ], [ %found.5.3.us, %B1154.us ]
  %.547337347.us = phi i64 [ %..505, %B656.endif.us ], [ %.557.us, %B1154.us ]
  %.554341346.us = phi i64 [ %.200, %B656.endif.us ], [ %.561.us, %B1154.us ]
  %.557.us = add nsw i64 %.547337347.us, -1
  %.561.us = add nuw nsw i64 %.554341346.us, 1
  %.600.us = shl i64 %.554341346.us, 7
  %.602.us = add nsw i64 %.600.us, %.169
  %.607.us = inttoptr i64 %.602.us to ptr
  %.608.us = load <8 x i64>, ptr %.607.us, align 64
  %.611.us = xor <8 x i64> %.608.us, %.610.us
  %.612.us = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %.611.us)
  %.613.us = add i64 %.602.us, 64
  %.614.us = inttoptr i64 %.613.us to ptr
  %.615.us = load <8 x i64>, ptr %.614.us, align 64
  %.618.us = xor <8 x i64> %.615.us, %.617.us
  %.619.us = tail call range(i64 0, 65) <8 x i64> @llvm.ctpop.v8i64(<8 x i64> %.618.us)
  %.620.us = add nuw nsw <8 x i64> %.619.us, %.612.us
  %.623.us = icmp ule <8 x i64> %.620.us, %.622
  %.624.us = bitcast <8 x i1> %.623.us to i8
  %.629.not.us = icmp eq i8 %.624.us, 0
  br i1 %.629.not.us, label %B1154.us, label %B890.preheader.us

B890.us:                                          ; preds = %B890.preheader.us, %B1142.us
  %found.2.2.us = phi i64 [ %found.6.4.us, %B1142.us ], [ %found.3.1348.us, %B890.preheader.us ]
  %near.2.2.us = phi i64 [ %.647.us, %B1142.us ], [ %.625.us, %B890.preheader.us ]
  %.639.us = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %near.2.2.us, i1 true)
  %.640.us = add nuw nsw i64 %.639.us, %.637.us
  %.645.us = add nsw i64 %near.2.2.us, -1
  %.647.us = and i64 %.645.us, %near.2.2.us
  %.655.us = icmp sge i64 %.640.us, %.120
  %.667.us = icmp slt i64 %.640.us, %.127
  %or.cond.us = and i1 %.655.us, %.667.us
  br i1 %or.cond.us, label %B980.us, label %B1142.us

B980.us:                                          ; preds = %B890.us
  %.686.us = shl nuw nsw i64 %.640.us, 2
  %.688.us = add nsw i64 %.686.us, %.174
  call void @llvm.lifetime.start.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i59)
  %sunkaddr36 = inttoptr i64 %arg.index to ptr
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 64
  %.17.i62 = load i64, ptr %sunkaddr37, align 1, !noalias !126
  %.22.i63 = icmp eq i64 %.17.i62, 0
  br i1 %.22.i63, label %B1034.us, label %B72.endif.i64

B228.i78:                                         ; preds = %B228.lr.ph.i74, %B466.i86
  %lsr.iv10.i79 = phi i64 [ %21, %B228.lr.ph.i74 ], [ %lsr.iv.next11.i89, %B466.i86 ]
  %lsr.iv8.i80 = phi i64 [ %19, %B228.lr.ph.i74 ], [ %lsr.iv.next9.i88, %B466.i86 ]
  %lsr.iv.i81 = phi i64 [ %18, %B228.lr.ph.i74 ], [ %lsr.iv.next.i87, %B466.i86 ]
  %.1467780.i82 = phi i64 [ %.46.i69, %B228.lr.ph.i74 ], [ %.153.i90, %B466.i86 ]
  %16 = add i64 %.17.i62, %.1467780.i82
  %.184.i83 = inttoptr i64 %16 to ptr
  %.185.i84 = load i8, ptr %.184.i83, align 1, !noalias !126
  %.187.i85 = icmp eq i8 %.185.i84, 0
  br i1 %.187.i85, label %B274.i94, label %B466.i86

B274.i94:                                         ; preds = %B228.i78
  store i64 0, ptr %.195.i58, align 8, !noalias !126
  %.199.i95 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i58, ptr nonnull %excinfo.1.i59, i64 %lsr.iv10.i79, i64 %.1467780.i82), !noalias !126
  %cond.i96 = icmp eq i32 %.199.i95, 0
  br i1 %cond.i96, label %B274.endif.i98, label %B980.endif.thread, !prof !4

B428.i105:                                        ; preds = %B274.endif.i98
  %sunkaddr38 = inttoptr i64 %.17.i62 to ptr
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 %.1467780.i82
  store i8 1, ptr %sunkaddr39, align 1, !noalias !126
  br label %B466.i86

B466.i86:                                         ; preds = %B428.i105, %B228.i78
  %lsr.iv.next.i87 = add i64 %lsr.iv.i81, -1
  %lsr.iv.next9.i88 = add i64 %lsr.iv8.i80, 8
  %lsr.iv.next11.i89 = add i64 %lsr.iv10.i79, 65536
  %.153.i90 = add nsw i64 %.1467780.i82, 1
  %.140.i91 = icmp samesign ugt i64 %lsr.iv.next.i87, 1
  br i1 %.140.i91, label %B228.i78, label %B1034.us

B72.endif.i64:                                    ; preds = %B980.us
  %sunkaddr40 = inttoptr i64 %arg.index to ptr
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr40, i64 80
  %.39.i67 = load i64, ptr %sunkaddr41, align 1, !noalias !126
  %.45.i68 = sub nsw i64 %.688.us, %.39.i67
  %.46.i69 = ashr i64 %.45.i68, 16
  %.54.i70 = add nsw i64 %.688.us, 3
  %.56.i71 = sub i64 %.54.i70, %.39.i67
  %.57.i72 = ashr i64 %.56.i71, 16
  %.14079.not.not.not.i73 = icmp slt i64 %.57.i72, %.46.i69
  br i1 %.14079.not.not.not.i73, label %B1034.us, label %B228.lr.ph.i74

B228.lr.ph.i74:                                   ; preds = %B72.endif.i64
  %17 = add nsw i64 %.57.i72, 2
  %18 = sub nsw i64 %17, %.46.i69
  %19 = shl nsw i64 %.46.i69, 3
  %20 = and i64 %.45.i68, -65536
  %21 = add i64 %20, %.39.i67
  br label %B228.i78

B274.endif.i98:                                   ; preds = %B274.i94
  %.209.i99 = load i64, ptr %.195.i58, align 8, !noalias !126
  %sunkaddr42 = inttoptr i64 %arg.index to ptr
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 72
  %.223.i100 = load i64, ptr %sunkaddr43, align 1, !noalias !126
  %22 = add i64 %lsr.iv8.i80, %.223.i100
  %.227.i101 = inttoptr i64 %22 to ptr
  %.228.i102 = load i64, ptr %.227.i101, align 1, !noalias !126
  %.229.not.i103 = icmp eq i64 %.209.i99, %.228.i102
  br i1 %.229.not.i103, label %B428.i105, label %.thread

.thread:                                          ; preds = %B274.endif.i98
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B1034.us:                                         ; preds = %B72.endif.i64, %B466.i86, %B980.us
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  %.782.us = inttoptr i64 %.688.us to ptr
  %.783.us = load i32, ptr %.782.us, align 1
  %.784.us = zext i32 %.783.us to i64
  store i64 0, ptr %.794, align 8
  %.798.us = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.794, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %found.2.2.us, i64 %arg.chunk, i64 %.439.us, i64 %.446.us, i64 %.784.us, i64 %.301, i64 %arg.within)
  %cond = icmp eq i32 %.798.us, 0
  br i1 %cond, label %B1034.endif.us, label %B1034.if.if, !prof !4

B1034.endif.us:                                   ; preds = %B1034.us
  %.808.us = load i64, ptr %.794, align 8
  %.822.us = icmp slt i64 %.808.us, 0
  br i1 %.822.us, label %B1134.split.us, label %B1142.us

B1142.us:                                         ; preds = %B1034.endif.us, %B890.us
  %found.6.4.us = phi i64 [ %.808.us, %B1034.endif.us ], [ %found.2.2.us, %B890.us ]
  %.888.not.us = icmp eq i64 %.647.us, 0
  br i1 %.888.not.us, label %B1154.us, label %B890.us

B1154.us:                                         ; preds = %B1142.us, %B828.us
  %found.5.3.us = phi i64 [ %found.3.1348.us, %B828.us ], [ %found.6.4.us, %B1142.us ]
  %.548.us = icmp sgt i64 %.547337347.us, 1
  br i1 %.548.us, label %B828.us, label %B826.B654.loopexit_crit_edge.us

B890.preheader.us:                                ; preds = %B828.us
  %.625.us = zext i8 %.624.us to i64
  %.637.us = shl i64 %.554341346.us, 3
  br label %B890.us

B826.B654.loopexit_crit_edge.us:                  ; preds = %B1154.us
  %.390.us = icmp sgt i64 %.389351368.us, 1
  br i1 %.390.us, label %B656.endif.us, label %B1158

B1134.split.us:                                   ; preds = %B1034.endif.us
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B980.endif.thread:                                ; preds = %B274.i94
  call void @llvm.lifetime.end.p0(ptr nonnull %.195.i58)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i59)
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1034.if.if:                                      ; preds = %B1034.us
  %.806 = icmp sgt i32 %.798.us, 0
  %.799 = load ptr, ptr %excinfo.4, align 8
  %.807 = select i1 %.806, ptr %.799, ptr undef
  store ptr %.807, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8batching5queueB3v30B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.table, i64 %arg.queries, i64 %arg.count, i64 %arg.probes, i64 %arg.turns, i64 %arg.waiting, i64 %arg.width) local_unnamed_addr #5 {
B0.endif:
  %const = bitcast i64 9223372036854775806 to i64
  %arg.probes.fr = freeze i64 %arg.probes
  %.27 = add nsw i64 %arg.table, 64
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 1
  %.34 = shl nuw i64 1, %arg.width
  %.35 = add nuw nsw i64 %.34, 2
  %.73.not = icmp eq i64 %arg.width, 63
  %..35 = select i1 %.73.not, i64 0, i64 %.35
  %.117270 = icmp sgt i64 %..35, 0
  br i1 %.117270, label %B100.preheader, label %B148.endif

B100.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %..35, 3
  %0 = icmp samesign ult i64 %..35, 4
  br i1 %0, label %B100.epil.preheader, label %B100.preheader.new

B100.preheader.new:                               ; preds = %B100.preheader
  %const_mat = add i64 %const, -2
  %unroll_iter = and i64 %..35, %const_mat
  %1 = add nsw i64 %..35, -4
  %2 = lshr i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %B100.epil.preheader2, label %B100.preheader.new.new

B100.preheader.new.new:                           ; preds = %B100.preheader.new
  %unroll_iter8 = and i64 %3, %const
  br label %B100

B100:                                             ; preds = %B100, %B100.preheader.new.new
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B100 ], [ %unroll_iter8, %B100.preheader.new.new ]
  %lsr.iv116 = phi i64 [ %arg.turns, %B100.preheader.new.new ], [ %12, %B100 ]
  %.159 = inttoptr i64 %lsr.iv116 to ptr
  store i32 0, ptr %.159, align 1
  %5 = add i64 %lsr.iv116, 4
  %.159.1 = inttoptr i64 %5 to ptr
  store i32 0, ptr %.159.1, align 1
  %6 = add i64 %5, 4
  %.159.2 = inttoptr i64 %6 to ptr
  store i32 0, ptr %.159.2, align 1
  %7 = add i64 %6, 4
  %.159.3 = inttoptr i64 %7 to ptr
  store i32 0, ptr %.159.3, align 1
  %8 = add i64 %7, 4
  %.159.19 = inttoptr i64 %8 to ptr
  store i32 0, ptr %.159.19, align 1
  %9 = add i64 %8, 4
  %.159.1.1 = inttoptr i64 %9 to ptr
  store i32 0, ptr %.159.1.1, align 1
  %10 = add i64 %9, 4
  %.159.2.1 = inttoptr i64 %10 to ptr
  store i32 0, ptr %.159.2.1, align 1
  %11 = add i64 %10, 4
  %.159.3.1 = inttoptr i64 %11 to ptr
  store i32 0, ptr %.159.3.1, align 1
  %lsr.iv.next117.1 = add i64 %lsr.iv116, 32
  %lsr.iv.next17 = add i64 %lsr.iv16, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next17, 0
  %12 = add i64 %11, 4
  br i1 %niter.ncmp.1, label %B148.endif.loopexit.unr-lcssa.unr-lcssa, label %B100

B442:                                             ; preds = %B442.preheader.new, %B442
  %lsr.iv13 = phi i64 [ %unroll_iter96, %B442.preheader.new ], [ %lsr.iv.next, %B442 ]
  %lsr.iv108 = phi i64 [ %16, %B442 ], [ %arg.turns, %B442.preheader.new ]
  %total.2.0311 = phi i32 [ %.597.3, %B442 ], [ 0, %B442.preheader.new ]
  %.593 = inttoptr i64 %lsr.iv108 to ptr
  %.594 = load i32, ptr %.593, align 1
  %.597 = add i32 %.594, %total.2.0311
  store i32 %.597, ptr %.593, align 1
  %13 = add i64 %lsr.iv108, 4
  %.593.1 = inttoptr i64 %13 to ptr
  %.594.1 = load i32, ptr %.593.1, align 1
  %.597.1 = add i32 %.594.1, %.597
  store i32 %.597.1, ptr %.593.1, align 1
  %14 = add i64 %13, 4
  %.593.2 = inttoptr i64 %14 to ptr
  %.594.2 = load i32, ptr %.593.2, align 1
  %.597.2 = add i32 %.594.2, %.597.1
  store i32 %.597.2, ptr %.593.2, align 1
  %15 = add i64 %14, 4
  %.593.3 = inttoptr i64 %15 to ptr
  %.594.3 = load i32, ptr %.593.3, align 1
  %.597.3 = add i32 %.594.3, %.597.2
  store i32 %.597.3, ptr %.593.3, align 1
  %lsr.iv.next = add nsw i64 %lsr.iv13, -4
  %niter97.ncmp.3 = icmp eq i64 %lsr.iv.next, 0
  %16 = add i64 %15, 4
  br i1 %niter97.ncmp.3, label %B538.endif.loopexit.unr-lcssa, label %B442

common.ret:                                       ; preds = %B646.B568.loopexit_crit_edge.us, %B538.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B148.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B100
  %17 = and i64 %3, 1
  %lcmp.mod.not10 = icmp eq i64 %17, 0
  br i1 %lcmp.mod.not10, label %B148.endif.loopexit.unr-lcssa, label %B100.epil.preheader2

B100.epil.preheader2:                             ; preds = %B148.endif.loopexit.unr-lcssa.unr-lcssa, %B100.preheader.new
  %lsr.iv116.epil.init = phi i64 [ %arg.turns, %B100.preheader.new ], [ %lsr.iv.next117.1, %B148.endif.loopexit.unr-lcssa.unr-lcssa ]
  %.159.epil5 = inttoptr i64 %lsr.iv116.epil.init to ptr
  store i32 0, ptr %.159.epil5, align 1
  %18 = add i64 %lsr.iv116.epil.init, 4
  %.159.1.epil = inttoptr i64 %18 to ptr
  store i32 0, ptr %.159.1.epil, align 1
  %19 = add i64 %lsr.iv116.epil.init, 8
  %.159.2.epil = inttoptr i64 %19 to ptr
  store i32 0, ptr %.159.2.epil, align 1
  %20 = add i64 %lsr.iv116.epil.init, 12
  %.159.3.epil = inttoptr i64 %20 to ptr
  store i32 0, ptr %.159.3.epil, align 1
  br label %B148.endif.loopexit.unr-lcssa

B148.endif.loopexit.unr-lcssa:                    ; preds = %B100.epil.preheader2, %B148.endif.loopexit.unr-lcssa.unr-lcssa
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B148.endif, label %B100.epil.preheader

B100.epil.preheader:                              ; preds = %B148.endif.loopexit.unr-lcssa, %B100.preheader
  %.123269271.epil.init = phi i64 [ 0, %B100.preheader ], [ %unroll_iter, %B148.endif.loopexit.unr-lcssa ]
  %21 = shl i64 %.123269271.epil.init, 2
  %22 = add nsw i64 %21, %arg.turns
  br label %B100.epil

B100.epil:                                        ; preds = %B100.epil, %B100.epil.preheader
  %lsr.iv114 = phi i64 [ %lsr.iv.next115, %B100.epil ], [ %xtraiter, %B100.epil.preheader ]
  %lsr.iv112 = phi i64 [ %lsr.iv.next113, %B100.epil ], [ %22, %B100.epil.preheader ]
  %.159.epil = inttoptr i64 %lsr.iv112 to ptr
  store i32 0, ptr %.159.epil, align 1
  %lsr.iv.next113 = add i64 %lsr.iv112, 4
  %lsr.iv.next115 = add nsw i64 %lsr.iv114, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next115, 0
  br i1 %epil.iter.cmp.not, label %B148.endif, label %B100.epil, !llvm.loop !130

B148.endif:                                       ; preds = %B100.epil, %B148.endif.loopexit.unr-lcssa, %B0.endif
  %.204 = icmp sgt i64 %arg.count, 0
  %.396276 = icmp sgt i64 %arg.probes.fr, 0
  %or.cond = and i1 %.204, %.396276
  br i1 %or.cond, label %B180.endif.endif.us.preheader, label %B394.endif

B180.endif.endif.us.preheader:                    ; preds = %B148.endif
  %unroll_iter90 = and i64 %arg.probes.fr, %const
  br label %B180.endif.endif.us

B180.endif.endif.us:                              ; preds = %B256.B178.loopexit_crit_edge.us, %B180.endif.endif.us.preheader
  %.252282292.us = phi i64 [ %.259.us, %B256.B178.loopexit_crit_edge.us ], [ 0, %B180.endif.endif.us.preheader ]
  %23 = inttoptr i64 %arg.table to ptr
  %24 = icmp eq i64 %arg.probes.fr, 1
  %.285.us = shl nsw i64 %.252282292.us, 5
  %.287.us = add nsw i64 %.285.us, %arg.queries
  %.9.i40 = load i64, ptr %23, align 1, !noalias !132
  %.10.i41 = add nsw i64 %.287.us, %.9.i40
  %.11.i42 = inttoptr i64 %.10.i41 to ptr
  %.12.i43 = load i32, ptr %.11.i42, align 1, !noalias !132
  %.13.i44 = zext i32 %.12.i43 to i64
  %sunkaddr = inttoptr i64 %arg.table to ptr
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr, i64 8
  %.17.i47 = load i64, ptr %sunkaddr19, align 1, !noalias !132
  %.18.i48 = lshr i64 %.13.i44, %.17.i47
  %sunkaddr20 = inttoptr i64 %arg.table to ptr
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 16
  %.22.i51 = load i64, ptr %sunkaddr21, align 1, !noalias !132
  %.23.i52 = and i64 %.18.i48, %.22.i51
  br i1 %24, label %B258.us.epil.preheader, label %B258.us.preheader

B258.us.preheader:                                ; preds = %B180.endif.endif.us
  br label %B258.us

B258.us:                                          ; preds = %B258.us, %B258.us.preheader
  %lsr.iv14 = phi i64 [ %unroll_iter90, %B258.us.preheader ], [ %lsr.iv.next15, %B258.us ]
  %lsr.iv110 = phi i64 [ %27, %B258.us ], [ %.29, %B258.us.preheader ]
  %25 = inttoptr i64 %arg.turns to ptr
  %.437.us = inttoptr i64 %lsr.iv110 to ptr
  %.438.us = load i32, ptr %.437.us, align 1
  %.439.us = zext i32 %.438.us to i64
  %.441.us = xor i64 %.23.i52, %.439.us
  %sunkaddr123 = shl nuw nsw i64 %.441.us, 2
  %sunkaddr124 = getelementptr i8, ptr %25, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 8
  %.447.us = load i32, ptr %sunkaddr125, align 1
  %.449.us = add i32 %.447.us, 1
  store i32 %.449.us, ptr %sunkaddr125, align 1
  %26 = add i64 %lsr.iv110, 4
  %.437.us.1 = inttoptr i64 %26 to ptr
  %.438.us.1 = load i32, ptr %.437.us.1, align 1
  %.439.us.1 = zext i32 %.438.us.1 to i64
  %.441.us.1 = xor i64 %.23.i52, %.439.us.1
  %sunkaddr127 = shl nuw nsw i64 %.441.us.1, 2
  %sunkaddr128 = getelementptr i8, ptr %25, i64 %sunkaddr127
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 8
  %.447.us.1 = load i32, ptr %sunkaddr129, align 1
  %.449.us.1 = add i32 %.447.us.1, 1
  store i32 %.449.us.1, ptr %sunkaddr129, align 1
  %lsr.iv.next15 = add i64 %lsr.iv14, -2
  %niter91.ncmp.1 = icmp eq i64 %lsr.iv.next15, 0
  %27 = add i64 %26, 4
  br i1 %niter91.ncmp.1, label %B256.B178.loopexit_crit_edge.us.unr-lcssa, label %B258.us

B256.B178.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B258.us
  %28 = and i64 %arg.probes.fr, 1
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %B256.B178.loopexit_crit_edge.us, label %B258.us.epil.preheader

B258.us.epil.preheader:                           ; preds = %B256.B178.loopexit_crit_edge.us.unr-lcssa, %B180.endif.endif.us
  %30 = inttoptr i64 %arg.turns to ptr
  %sunkaddr22 = inttoptr i64 %.29 to ptr
  %sunkaddr23 = mul i64 %unroll_iter90, 4
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr22, i64 %sunkaddr23
  %.438.us.epil = load i32, ptr %sunkaddr24, align 1
  %.439.us.epil = zext i32 %.438.us.epil to i64
  %.441.us.epil = xor i64 %.23.i52, %.439.us.epil
  %sunkaddr131 = shl nuw nsw i64 %.441.us.epil, 2
  %sunkaddr132 = getelementptr i8, ptr %30, i64 %sunkaddr131
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 8
  %.447.us.epil = load i32, ptr %sunkaddr133, align 1
  %.449.us.epil = add i32 %.447.us.epil, 1
  store i32 %.449.us.epil, ptr %sunkaddr133, align 1
  br label %B256.B178.loopexit_crit_edge.us

B256.B178.loopexit_crit_edge.us:                  ; preds = %B258.us.epil.preheader, %B256.B178.loopexit_crit_edge.us.unr-lcssa
  %.259.us = add nuw nsw i64 %.252282292.us, 1
  %exitcond366.not = icmp eq i64 %.259.us, %arg.count
  br i1 %exitcond366.not, label %B394.endif, label %B180.endif.endif.us

B394.endif:                                       ; preds = %B256.B178.loopexit_crit_edge.us, %B148.endif
  %31 = icmp sgt i64 %..35, 0
  br i1 %31, label %B442.preheader, label %B538.endif

B442.preheader:                                   ; preds = %B394.endif
  %xtraiter92 = and i64 %..35, 3
  %32 = icmp samesign ult i64 %..35, 4
  br i1 %32, label %B442.epil.preheader, label %B442.preheader.new

B442.preheader.new:                               ; preds = %B442.preheader
  %const_mat18 = add i64 %const, -2
  %unroll_iter96 = and i64 %..35, %const_mat18
  br label %B442

B538.endif.loopexit.unr-lcssa:                    ; preds = %B442
  %lcmp.mod94.not = icmp eq i64 %xtraiter92, 0
  br i1 %lcmp.mod94.not, label %B538.endif, label %B442.epil.preheader

B442.epil.preheader:                              ; preds = %B538.endif.loopexit.unr-lcssa, %B442.preheader
  %total.2.0311.epil.init = phi i32 [ 0, %B442.preheader ], [ %.597.3, %B538.endif.loopexit.unr-lcssa ]
  %.558307309.epil.init = phi i64 [ 0, %B442.preheader ], [ %unroll_iter96, %B538.endif.loopexit.unr-lcssa ]
  %33 = shl i64 %.558307309.epil.init, 2
  %34 = add nsw i64 %33, %arg.turns
  br label %B442.epil

B442.epil:                                        ; preds = %B442.epil, %B442.epil.preheader
  %lsr.iv106 = phi i64 [ %lsr.iv.next107, %B442.epil ], [ %xtraiter92, %B442.epil.preheader ]
  %lsr.iv104 = phi i64 [ %lsr.iv.next105, %B442.epil ], [ %34, %B442.epil.preheader ]
  %total.2.0311.epil = phi i32 [ %.597.epil, %B442.epil ], [ %total.2.0311.epil.init, %B442.epil.preheader ]
  %.593.epil = inttoptr i64 %lsr.iv104 to ptr
  %.594.epil = load i32, ptr %.593.epil, align 1
  %.597.epil = add i32 %.594.epil, %total.2.0311.epil
  store i32 %.597.epil, ptr %.593.epil, align 1
  %lsr.iv.next105 = add i64 %lsr.iv104, 4
  %lsr.iv.next107 = add nsw i64 %lsr.iv106, -1
  %epil.iter93.cmp.not = icmp eq i64 %lsr.iv.next107, 0
  br i1 %epil.iter93.cmp.not, label %B538.endif, label %B442.epil, !llvm.loop !135

B538.endif:                                       ; preds = %B442.epil, %B538.endif.loopexit.unr-lcssa, %B394.endif
  br i1 %or.cond, label %B570.endif.endif.us.preheader, label %common.ret

B570.endif.endif.us.preheader:                    ; preds = %B538.endif
  %unroll_iter102 = and i64 %arg.probes.fr, %const
  br label %B570.endif.endif.us

B570.endif.endif.us:                              ; preds = %B646.B568.loopexit_crit_edge.us, %B570.endif.endif.us.preheader
  %.701322332.us = phi i64 [ %.708.us, %B646.B568.loopexit_crit_edge.us ], [ 0, %B570.endif.endif.us.preheader ]
  %35 = inttoptr i64 %arg.table to ptr
  %36 = icmp eq i64 %arg.probes.fr, 1
  %.738.us = shl nsw i64 %.701322332.us, 5
  %.740.us = add nsw i64 %.738.us, %arg.queries
  %.9.i68 = load i64, ptr %35, align 1, !noalias !136
  %.10.i69 = add nsw i64 %.740.us, %.9.i68
  %.11.i70 = inttoptr i64 %.10.i69 to ptr
  %.12.i71 = load i32, ptr %.11.i70, align 1, !noalias !136
  %.13.i72 = zext i32 %.12.i71 to i64
  %sunkaddr25 = inttoptr i64 %arg.table to ptr
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 8
  %.17.i75 = load i64, ptr %sunkaddr26, align 1, !noalias !136
  %.18.i76 = lshr i64 %.13.i72, %.17.i75
  %sunkaddr27 = inttoptr i64 %arg.table to ptr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 16
  %.22.i79 = load i64, ptr %sunkaddr28, align 1, !noalias !136
  %.23.i80 = and i64 %.18.i76, %.22.i79
  %.906.us = trunc i64 %.701322332.us to i32
  br i1 %36, label %B648.us.epil.preheader, label %B648.us.preheader

B648.us.preheader:                                ; preds = %B570.endif.endif.us
  br label %B648.us

B648.us:                                          ; preds = %B648.us, %B648.us.preheader
  %lsr.iv11 = phi i64 [ %unroll_iter102, %B648.us.preheader ], [ %lsr.iv.next12, %B648.us ]
  %lsr.iv = phi i64 [ %39, %B648.us ], [ %.29, %B648.us.preheader ]
  %37 = inttoptr i64 %arg.turns to ptr
  %.890.us = inttoptr i64 %lsr.iv to ptr
  %.891.us = load i32, ptr %.890.us, align 1
  %.892.us = zext i32 %.891.us to i64
  %.894.us = xor i64 %.23.i80, %.892.us
  %sunkaddr139 = shl nuw nsw i64 %.894.us, 2
  %sunkaddr140 = getelementptr i8, ptr %37, i64 %sunkaddr139
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 4
  %.900.us = load i32, ptr %sunkaddr141, align 1
  %.901.us = zext i32 %.900.us to i64
  %.902.us = shl nuw nsw i64 %.901.us, 2
  %.904.us = add nsw i64 %.902.us, %arg.waiting
  %.907.us = inttoptr i64 %.904.us to ptr
  store i32 %.906.us, ptr %.907.us, align 1
  %.909.us = add i32 %.900.us, 1
  store i32 %.909.us, ptr %sunkaddr141, align 1
  %38 = add i64 %lsr.iv, 4
  %.890.us.1 = inttoptr i64 %38 to ptr
  %.891.us.1 = load i32, ptr %.890.us.1, align 1
  %.892.us.1 = zext i32 %.891.us.1 to i64
  %.894.us.1 = xor i64 %.23.i80, %.892.us.1
  %sunkaddr143 = shl nuw nsw i64 %.894.us.1, 2
  %sunkaddr144 = getelementptr i8, ptr %37, i64 %sunkaddr143
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 4
  %.900.us.1 = load i32, ptr %sunkaddr145, align 1
  %.901.us.1 = zext i32 %.900.us.1 to i64
  %.902.us.1 = shl nuw nsw i64 %.901.us.1, 2
  %.904.us.1 = add nsw i64 %.902.us.1, %arg.waiting
  %.907.us.1 = inttoptr i64 %.904.us.1 to ptr
  store i32 %.906.us, ptr %.907.us.1, align 1
  %.909.us.1 = add i32 %.900.us.1, 1
  store i32 %.909.us.1, ptr %sunkaddr145, align 1
  %lsr.iv.next12 = add i64 %lsr.iv11, -2
  %niter103.ncmp.1 = icmp eq i64 %lsr.iv.next12, 0
  %39 = add i64 %38, 4
  br i1 %niter103.ncmp.1, label %B646.B568.loopexit_crit_edge.us.unr-lcssa, label %B648.us

B646.B568.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B648.us
  %40 = and i64 %arg.probes.fr, 1
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %B646.B568.loopexit_crit_edge.us, label %B648.us.epil.preheader

B648.us.epil.preheader:                           ; preds = %B646.B568.loopexit_crit_edge.us.unr-lcssa, %B570.endif.endif.us
  %42 = inttoptr i64 %arg.turns to ptr
  %sunkaddr29 = inttoptr i64 %.29 to ptr
  %sunkaddr30 = mul i64 %unroll_iter102, 4
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr29, i64 %sunkaddr30
  %.891.us.epil = load i32, ptr %sunkaddr31, align 1
  %.892.us.epil = zext i32 %.891.us.epil to i64
  %.894.us.epil = xor i64 %.23.i80, %.892.us.epil
  %sunkaddr147 = shl nuw nsw i64 %.894.us.epil, 2
  %sunkaddr148 = getelementptr i8, ptr %42, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 4
  %.900.us.epil = load i32, ptr %sunkaddr149, align 1
  %.901.us.epil = zext i32 %.900.us.epil to i64
  %.902.us.epil = shl nuw nsw i64 %.901.us.epil, 2
  %.904.us.epil = add nsw i64 %.902.us.epil, %arg.waiting
  %.907.us.epil = inttoptr i64 %.904.us.epil to ptr
  store i32 %.906.us, ptr %.907.us.epil, align 1
  %.909.us.epil = add i32 %.900.us.epil, 1
  store i32 %.909.us.epil, ptr %sunkaddr149, align 1
  br label %B646.B568.loopexit_crit_edge.us

B646.B568.loopexit_crit_edge.us:                  ; preds = %B648.us.epil.preheader, %B646.B568.loopexit_crit_edge.us.unr-lcssa
  %.708.us = add nuw nsw i64 %.701322332.us, 1
  %exitcond371.not = icmp eq i64 %.708.us, %arg.count
  br i1 %exitcond371.not, label %common.ret, label %B570.endif.endif.us
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef range(i32 -1, -2) i32 @nightlight_search_added(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.count, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %.10150.not = icmp slt i64 %arg.count, 1
  br i1 %.10150.not, label %common.ret, label %B40.preheader

B40.preheader:                                    ; preds = %B0.endif
  %.41.i = add nsw i64 %arg.index, 48
  %.42.i = inttoptr i64 %.41.i to ptr
  %0 = load i64, ptr %.42.i, align 1, !noalias !139
  %1 = icmp slt i64 %0, 1
  br i1 %1, label %common.ret, label %B40.preheader6

B40.preheader6:                                   ; preds = %B40.preheader
  br label %B40

B40thread-pre-split:                              ; preds = %B38.backedge
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr, i64 48
  %.43.i.pr = load i64, ptr %sunkaddr7, align 1, !noalias !139
  br label %B40

B40:                                              ; preds = %B40thread-pre-split, %B40.preheader6
  %.43.i = phi i64 [ %.43.i.pr, %B40thread-pre-split ], [ %0, %B40.preheader6 ]
  %found.2.053 = phi i64 [ %found.2.0.lcssa.i, %B40thread-pre-split ], [ 0, %B40.preheader6 ]
  %.1074951 = phi i64 [ %.114, %B40thread-pre-split ], [ 0, %B40.preheader6 ]
  %.12591.not.i = icmp slt i64 %.43.i, 1
  br i1 %.12591.not.i, label %B38.backedge, label %B188.endif.preheader.i

B188.endif.preheader.i:                           ; preds = %B40
  %2 = inttoptr i64 %arg.index to ptr
  %.140 = shl nsw i64 %.1074951, 5
  %sunkaddr8 = inttoptr i64 %arg.index to ptr
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 40
  %.32.i = load i64, ptr %sunkaddr9, align 1, !noalias !139
  %.27.i = load i64, ptr %2, align 1, !noalias !139
  %.36.i23.i = trunc i64 %.1074951 to i32
  br label %B188.endif.i

B246.i:                                           ; preds = %B188.endif.i
  %sunkaddr10 = inttoptr i64 %arg.index to ptr
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 32
  %.11.i8.i = load i64, ptr %sunkaddr11, align 1, !noalias !142
  %.16.not.i.i = icmp eq i64 %.11.i8.i, 0
  br i1 %.16.not.i.i, label %B284.i, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i: ; preds = %B246.i
  %.22.i9.i = ashr i64 %lsr.iv27.i, 3
  %.24.i10.i = add nsw i64 %.11.i8.i, %.22.i9.i
  %.27.i11.i = inttoptr i64 %.24.i10.i to ptr
  %.28.i12.i = load i8, ptr %.27.i11.i, align 1, !noalias !142
  %.29.i13.i = zext i8 %.28.i12.i to i64
  %.31.i14.i = and i64 %lsr.iv27.i, 7
  %3 = shl nuw nsw i64 1, %.31.i14.i
  %4 = and i64 %3, %.29.i13.i
  %.232.i = icmp eq i64 %4, 0
  br i1 %.232.i, label %B284.i, label %B328.i

B284.i:                                           ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i, %B246.i
  %sunkaddr12 = inttoptr i64 %arg.matches to ptr
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 24
  %.23.i17.i = load i64, ptr %sunkaddr13, align 1, !noalias !145
  %.25.i18.i = icmp slt i64 %found.2.094.i, %.23.i17.i
  br i1 %.25.i18.i, label %B64.i.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i

B64.i.i:                                          ; preds = %B284.i
  %5 = inttoptr i64 %arg.matches to ptr
  %.31.i20.i = load i64, ptr %5, align 1, !noalias !145
  %.33.i21.i = shl nsw i64 %found.2.094.i, 2
  %.34.i22.i = add nsw i64 %.31.i20.i, %.33.i21.i
  %.37.i24.i = inttoptr i64 %.34.i22.i to ptr
  store i32 %.36.i23.i, ptr %.37.i24.i, align 1, !noalias !145
  %sunkaddr14 = inttoptr i64 %arg.matches to ptr
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 8
  %.45.i.i = load i64, ptr %sunkaddr15, align 1, !noalias !145
  %.47.i.i = shl nsw i64 %found.2.094.i, 3
  %.48.i.i = add nsw i64 %.45.i.i, %.47.i.i
  %.50.i.i = inttoptr i64 %.48.i.i to ptr
  store i64 %lsr.iv27.i, ptr %.50.i.i, align 1, !noalias !145
  %sunkaddr16 = inttoptr i64 %arg.matches to ptr
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 16
  %.60.i.i = load i64, ptr %sunkaddr17, align 1, !noalias !145
  %.62.i.i = shl nsw i64 %found.2.094.i, 1
  %.63.i.i = add nsw i64 %.60.i.i, %.62.i.i
  %.65.i.i = trunc nuw nsw i64 %.38.i.i to i16
  %.66.i.i = inttoptr i64 %.63.i.i to ptr
  store i16 %.65.i.i, ptr %.66.i.i, align 1, !noalias !145
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i

_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i: ; preds = %B64.i.i, %B284.i
  %.80.i.i = add nsw i64 %found.2.094.i, 1
  br label %B328.i

B328.i:                                           ; preds = %B188.endif.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i
  %found.3.1.i = phi i64 [ %.80.i.i, %_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit.i ], [ %found.2.094.i, %B188.endif.i ], [ %found.2.094.i, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit.i ]
  %lsr.iv.next28.i = add i64 %lsr.iv27.i, 1
  %lsr.iv.next30.i = add nsw i64 %lsr.iv29.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next30.i, 0
  %6 = add i64 %9, 8
  br i1 %exitcond.not.i, label %B38.backedge, label %B188.endif.i

B188.endif.i:                                     ; preds = %B328.i, %B188.endif.preheader.i
  %lsr.iv29.i = phi i64 [ %.43.i, %B188.endif.preheader.i ], [ %lsr.iv.next30.i, %B328.i ]
  %lsr.iv27.i = phi i64 [ %.27.i, %B188.endif.preheader.i ], [ %lsr.iv.next28.i, %B328.i ]
  %lsr.iv.i = phi i64 [ %.32.i, %B188.endif.preheader.i ], [ %6, %B328.i ]
  %found.2.094.i = phi i64 [ %found.2.053, %B188.endif.preheader.i ], [ %found.3.1.i, %B328.i ]
  %sunkaddr18 = inttoptr i64 %.140 to ptr
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 %arg.queries
  %.7.i.i = load i64, ptr %sunkaddr19, align 1, !noalias !148
  %.8.i.i = inttoptr i64 %lsr.iv.i to ptr
  %.9.i.i = load i64, ptr %.8.i.i, align 1, !noalias !148
  %.10.i.i = xor i64 %.9.i.i, %.7.i.i
  %.11.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i.i)
  %sunkaddr20 = inttoptr i64 %.140 to ptr
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 %arg.queries
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 8
  %.14.i.i = load i64, ptr %sunkaddr22, align 1, !noalias !148
  %7 = add i64 %lsr.iv.i, 8
  %.16.i.i = inttoptr i64 %7 to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 1, !noalias !148
  %.18.i.i = xor i64 %.17.i.i, %.14.i.i
  %.19.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i.i)
  %.20.i.i = add nuw nsw i64 %.19.i.i, %.11.i.i
  %sunkaddr23 = inttoptr i64 %.140 to ptr
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr23, i64 %arg.queries
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 16
  %.23.i.i = load i64, ptr %sunkaddr25, align 1, !noalias !148
  %8 = add i64 %7, 8
  %.25.i.i = inttoptr i64 %8 to ptr
  %.26.i.i = load i64, ptr %.25.i.i, align 1, !noalias !148
  %.27.i.i = xor i64 %.26.i.i, %.23.i.i
  %.28.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i.i)
  %.29.i.i = add nuw nsw i64 %.20.i.i, %.28.i.i
  %sunkaddr26 = inttoptr i64 %.140 to ptr
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 %arg.queries
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 24
  %.32.i.i = load i64, ptr %sunkaddr28, align 1, !noalias !148
  %9 = add i64 %8, 8
  %.34.i.i = inttoptr i64 %9 to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 1, !noalias !148
  %.36.i.i = xor i64 %.35.i.i, %.32.i.i
  %.37.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i.i)
  %.38.i.i = add nuw nsw i64 %.29.i.i, %.37.i.i
  %.205.not.i = icmp sgt i64 %.38.i.i, %arg.within
  br i1 %.205.not.i, label %B328.i, label %B246.i

B38.backedge:                                     ; preds = %B328.i, %B40
  %found.2.0.lcssa.i = phi i64 [ %found.2.053, %B40 ], [ %found.3.1.i, %B328.i ]
  %.114 = add nuw nsw i64 %.1074951, 1
  %exitcond.not = icmp eq i64 %arg.count, %.114
  br i1 %exitcond.not, label %common.ret, label %B40thread-pre-split, !llvm.loop !151

common.ret:                                       ; preds = %B38.backedge, %B40.preheader, %B0.endif
  %found.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ 0, %B40.preheader ], [ %found.2.0.lcssa.i, %B38.backedge ]
  store i64 %found.2.0.lcssa, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef range(i32 -1, -2) i32 @nightlight_permute_rows(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.index, i64 %arg.source, i64 %arg.target, i64 %arg.count) local_unnamed_addr #5 {
B0.endif:
  %.9544.not = icmp slt i64 %arg.count, 1
  br i1 %.9544.not, label %common.ret, label %B36.preheader

B36.preheader:                                    ; preds = %B0.endif
  br label %B36

B36:                                              ; preds = %B34.backedge, %B36.preheader
  %.1014345 = phi i64 [ %.108, %B34.backedge ], [ 0, %B36.preheader ]
  %.134 = shl nsw i64 %.1014345, 5
  %.136 = add nsw i64 %.134, %arg.source
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 56
  %.14.i = load i64, ptr %sunkaddr2, align 1, !noalias !152
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B36
  %lsr.iv1.i = phi i64 [ %.136, %B36 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i = phi i64 [ 0, %B36 ], [ %lsr.iv.next.i, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B36 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B36 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B36 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B36 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !152
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %0 = add i64 %.14.i, %lsr.iv.i
  %1 = add i64 %0, %.182.i
  %2 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %2, 480
  %3 = add i64 %.14.i, %lsr.iv.i
  %4 = add i64 %3, %.189.i
  %5 = add i64 %4, 512
  %.191.i = inttoptr i64 %1 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !152
  %.193.i = inttoptr i64 %5 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !152
  %.195.i = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i, %.194.i
  %6 = add i64 %.14.i, %lsr.iv.i
  %7 = add i64 %6, %.182.i
  %8 = add i64 %7, 8
  %.201.i = inttoptr i64 %8 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !152
  %9 = add i64 %.14.i, %lsr.iv.i
  %10 = add i64 %9, %.189.i
  %11 = add i64 %10, 520
  %.204.i = inttoptr i64 %11 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !152
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %12 = add i64 %.14.i, %lsr.iv.i
  %13 = add i64 %12, %.182.i
  %14 = add i64 %13, 16
  %.212.i = inttoptr i64 %14 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !152
  %15 = add i64 %.14.i, %lsr.iv.i
  %16 = add i64 %15, %.189.i
  %17 = add i64 %16, 528
  %.215.i = inttoptr i64 %17 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !152
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %18 = add i64 %.14.i, %lsr.iv.i
  %19 = add i64 %18, %.182.i
  %20 = add i64 %19, 24
  %.223.i = inttoptr i64 %20 to ptr
  %.224.i = load i64, ptr %.223.i, align 1, !noalias !152
  %21 = add i64 %.14.i, %lsr.iv.i
  %22 = add i64 %21, %.189.i
  %23 = add i64 %22, 536
  %.226.i = inttoptr i64 %23 to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !152
  %.228.i = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i, %.227.i
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i, 32768
  br i1 %exitcond.not.i, label %B34.backedge, label %B102.i

B34.backedge:                                     ; preds = %B102.i
  %.139 = add nsw i64 %.134, %arg.target
  %.244.i = inttoptr i64 %.139 to ptr
  store i64 %.197.i, ptr %.244.i, align 1, !noalias !152
  %.249.i = add nsw i64 %.139, 8
  %.251.i = inttoptr i64 %.249.i to ptr
  store i64 %.208.i, ptr %.251.i, align 1, !noalias !152
  %.256.i = add nsw i64 %.139, 16
  %.258.i = inttoptr i64 %.256.i to ptr
  store i64 %.219.i, ptr %.258.i, align 1, !noalias !152
  %.263.i = add nsw i64 %.139, 24
  %.267.i = inttoptr i64 %.263.i to ptr
  store i64 %.230.i, ptr %.267.i, align 1, !noalias !152
  %.108 = add nuw nsw i64 %.1014345, 1
  %exitcond.not = icmp eq i64 %arg.count, %.108
  br i1 %exitcond.not, label %common.ret, label %B36

common.ret:                                       ; preds = %B34.backedge, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef range(i32 -1, -2) i32 @nightlight_fill_table(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.index, i64 %arg.chunk) local_unnamed_addr #0 {
B0.endif:
  %.7 = add nsw i64 %arg.index, 24
  %.8 = inttoptr i64 %.7 to ptr
  %.9 = load i64, ptr %.8, align 1
  %.11 = mul nsw i64 %arg.chunk, 80
  %.12 = add nsw i64 %.9, %.11
  %.18 = inttoptr i64 %arg.index to ptr
  %.19 = load i64, ptr %.18, align 1
  %.21 = add nsw i64 %arg.index, 8
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 1
  %.32 = add nsw i64 %.12, 24
  %.33 = inttoptr i64 %.32 to ptr
  %.34 = load i64, ptr %.33, align 1
  %.37 = add nsw i64 %.12, 32
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.84 = icmp sgt i64 %.19, 0
  br i1 %.84, label %B324.lr.ph, label %B454.endif

B324.lr.ph:                                       ; preds = %B0.endif
  br label %B324.endif

B550:                                             ; preds = %B550.preheader.new, %B550
  %lsr.iv27 = phi i64 [ %lsr.iv.next28, %B550 ], [ %.34, %B550.preheader.new ]
  %total.2.0160 = phi i32 [ 0, %B550.preheader.new ], [ %.345.3, %B550 ]
  %.306156158 = phi i64 [ 0, %B550.preheader.new ], [ %.313.3, %B550 ]
  %.341 = inttoptr i64 %lsr.iv27 to ptr
  %.342 = load i32, ptr %.341, align 1
  %.345 = add i32 %.342, %total.2.0160
  store i32 %.345, ptr %.341, align 1
  %0 = add i64 %lsr.iv27, 4
  %.341.1 = inttoptr i64 %0 to ptr
  %.342.1 = load i32, ptr %.341.1, align 1
  %.345.1 = add i32 %.342.1, %.345
  store i32 %.345.1, ptr %.341.1, align 1
  %1 = add i64 %lsr.iv27, 8
  %.341.2 = inttoptr i64 %1 to ptr
  %.342.2 = load i32, ptr %.341.2, align 1
  %.345.2 = add i32 %.342.2, %.345.1
  store i32 %.345.2, ptr %.341.2, align 1
  %.313.3 = add nuw nsw i64 %.306156158, 4
  %2 = add i64 %lsr.iv27, 12
  %.341.3 = inttoptr i64 %2 to ptr
  %.342.3 = load i32, ptr %.341.3, align 1
  %.345.3 = add i32 %.342.3, %.345.2
  store i32 %.345.3, ptr %.341.3, align 1
  %lsr.iv.next28 = add i64 %lsr.iv27, 16
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.313.3
  br i1 %niter.ncmp.3, label %B646.endif.loopexit.unr-lcssa, label %B550

B856:                                             ; preds = %B678.endif, %B646.endif
  %sunkaddr = inttoptr i64 %.9 to ptr
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr, i64 %.11
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 40
  %.538 = load i64, ptr %sunkaddr34, align 1
  %.539.not = icmp eq i64 %.538, 0
  br i1 %.539.not, label %common.ret, label %B916

B916:                                             ; preds = %B856
  %3 = icmp slt i64 %.19, 1
  %sunkaddr35 = inttoptr i64 %.9 to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 %.11
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 32
  %.14.i = load i64, ptr %sunkaddr37, align 1, !noalias !155
  %sunkaddr38 = inttoptr i64 %.9 to ptr
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 %.11
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 48
  %.28.i = load i64, ptr %sunkaddr40, align 1, !noalias !155
  %sunkaddr41 = inttoptr i64 %.9 to ptr
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 %.11
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 56
  %.32.i = load i64, ptr %sunkaddr43, align 1, !noalias !155
  br i1 %3, label %common.ret, label %B244.lr.ph.i

B244.lr.ph.i:                                     ; preds = %B916
  %.161.i = add nsw i64 %.19, -1
  %4 = sub i64 0, %.19
  br label %B244.endif.i

B244.endif.i:                                     ; preds = %B244.endif.i, %B244.lr.ph.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B244.endif.i ], [ 24, %B244.lr.ph.i ]
  %lsr.iv4.i = phi i64 [ %lsr.iv.next5.i, %B244.endif.i ], [ 0, %B244.lr.ph.i ]
  %lsr.iv2.i = phi i64 [ %lsr.iv.next3.i, %B244.endif.i ], [ 0, %B244.lr.ph.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B244.endif.i ], [ %.14.i, %B244.lr.ph.i ]
  %.13.i.i = tail call i64 @llvm.smin.i64(i64 %.161.i, i64 %lsr.iv6.i)
  %.190.i = shl nsw i64 %.13.i.i, 2
  %.192.i = add nsw i64 %.190.i, %.14.i
  %.193.i = inttoptr i64 %.192.i to ptr
  %.194.i = load i32, ptr %.193.i, align 1, !noalias !155
  %.195.i = zext i32 %.194.i to i64
  %.196.i = shl nuw nsw i64 %.195.i, 5
  %.198.i = add nsw i64 %.196.i, %.23
  %.199.i = inttoptr i64 %.198.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.199.i, i32 0, i32 3, i32 1), !noalias !155
  %.204.i = inttoptr i64 %lsr.iv.i to ptr
  %.205.i = load i32, ptr %.204.i, align 1, !noalias !155
  %.206.i = zext i32 %.205.i to i64
  %.207.i = shl nuw nsw i64 %.206.i, 5
  %.209.i = add nsw i64 %.207.i, %.23
  %.211.i = and i64 %lsr.iv4.i, -128
  %.213.i = add nsw i64 %.211.i, %.538
  %.215.i = and i64 %lsr.iv2.i, 56
  %.216.i = add nsw i64 %.213.i, %.215.i
  %.218.i = add nsw i64 %.209.i, %.28.i
  %.219.i = inttoptr i64 %.218.i to ptr
  %.220.i = load i64, ptr %.219.i, align 1, !noalias !155
  %.221.i = inttoptr i64 %.216.i to ptr
  store i64 %.220.i, ptr %.221.i, align 1, !noalias !155
  %.223.i = add nsw i64 %.216.i, 64
  %.225.i = add nsw i64 %.209.i, %.32.i
  %.226.i = inttoptr i64 %.225.i to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !155
  %.228.i = inttoptr i64 %.223.i to ptr
  store i64 %.227.i, ptr %.228.i, align 1, !noalias !155
  %lsr.iv.next.i = add i64 %lsr.iv.i, 4
  %lsr.iv.next3.i = add i64 %lsr.iv2.i, 8
  %lsr.iv.next5.i = add i64 %lsr.iv4.i, 16
  %lsr.iv.next7.i = add nuw i64 %lsr.iv6.i, 1
  %5 = add i64 %4, %lsr.iv.next7.i
  %exitcond.i = icmp eq i64 %5, 24
  br i1 %exitcond.i, label %common.ret, label %B244.endif.i

common.ret:                                       ; preds = %B244.endif.i, %B916, %B856
  store i64 0, ptr %retptr, align 8
  ret i32 0

B324.endif:                                       ; preds = %B324.endif, %B324.lr.ph
  %lsr.iv31 = phi i64 [ %lsr.iv.next32, %B324.endif ], [ %.19, %B324.lr.ph ]
  %lsr.iv29 = phi i64 [ %lsr.iv.next30, %B324.endif ], [ %.23, %B324.lr.ph ]
  %sunkaddr44 = inttoptr i64 %.9 to ptr
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 %.11
  %.9.i = load i64, ptr %sunkaddr45, align 1, !noalias !158
  %6 = add i64 %lsr.iv29, %.9.i
  %.11.i = inttoptr i64 %6 to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !158
  %.13.i = zext i32 %.12.i to i64
  %sunkaddr46 = inttoptr i64 %.9 to ptr
  %sunkaddr47 = getelementptr i8, ptr %sunkaddr46, i64 %.11
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 8
  %.17.i = load i64, ptr %sunkaddr48, align 1, !noalias !158
  %.18.i = lshr i64 %.13.i, %.17.i
  %sunkaddr49 = inttoptr i64 %.9 to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 %.11
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 16
  %.22.i = load i64, ptr %sunkaddr51, align 1, !noalias !158
  %.23.i = and i64 %.18.i, %.22.i
  %sunkaddr52 = inttoptr i64 %.34 to ptr
  %sunkaddr53 = mul i64 %.23.i, 4
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr52, i64 %sunkaddr53
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 8
  %.200 = load i32, ptr %sunkaddr55, align 1
  %.202 = add i32 %.200, 1
  store i32 %.202, ptr %sunkaddr55, align 1
  %lsr.iv.next30 = add i64 %lsr.iv29, 32
  %lsr.iv.next32 = add i64 %lsr.iv31, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next32, 0
  br i1 %exitcond.not, label %B454.endif, label %B324.endif

B454.endif:                                       ; preds = %B324.endif, %B0.endif
  %sunkaddr56 = inttoptr i64 %.9 to ptr
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 %.11
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 72
  %.218 = load i64, ptr %sunkaddr58, align 1
  %.258.not = icmp eq i64 %.218, 63
  %.219 = shl nuw i64 1, %.218
  %.220 = add nuw nsw i64 %.219, 2
  %storemerge146 = select i1 %.258.not, i64 0, i64 %.220
  %.300157 = icmp sgt i64 %storemerge146, 0
  br i1 %.300157, label %B550.preheader, label %B646.endif

B550.preheader:                                   ; preds = %B454.endif
  %xtraiter = and i64 %storemerge146, 3
  %7 = icmp ult i64 %storemerge146, 4
  br i1 %7, label %B550.epil.preheader, label %B550.preheader.new

B550.preheader.new:                               ; preds = %B550.preheader
  %unroll_iter = and i64 %storemerge146, 9223372036854775804
  br label %B550

B646.endif.loopexit.unr-lcssa:                    ; preds = %B550
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B646.endif, label %B550.epil.preheader

B550.epil.preheader:                              ; preds = %B646.endif.loopexit.unr-lcssa, %B550.preheader
  %total.2.0160.epil.init = phi i32 [ 0, %B550.preheader ], [ %.345.3, %B646.endif.loopexit.unr-lcssa ]
  %.306156158.epil.init = phi i64 [ 0, %B550.preheader ], [ %.313.3, %B646.endif.loopexit.unr-lcssa ]
  %8 = shl i64 %.306156158.epil.init, 2
  %9 = add nsw i64 %.34, %8
  br label %B550.epil

B550.epil:                                        ; preds = %B550.epil, %B550.epil.preheader
  %lsr.iv25 = phi i64 [ %lsr.iv.next26, %B550.epil ], [ %xtraiter, %B550.epil.preheader ]
  %lsr.iv23 = phi i64 [ %lsr.iv.next24, %B550.epil ], [ %9, %B550.epil.preheader ]
  %total.2.0160.epil = phi i32 [ %.345.epil, %B550.epil ], [ %total.2.0160.epil.init, %B550.epil.preheader ]
  %.341.epil = inttoptr i64 %lsr.iv23 to ptr
  %.342.epil = load i32, ptr %.341.epil, align 1
  %.345.epil = add i32 %.342.epil, %total.2.0160.epil
  store i32 %.345.epil, ptr %.341.epil, align 1
  %lsr.iv.next24 = add i64 %lsr.iv23, 4
  %lsr.iv.next26 = add nsw i64 %lsr.iv25, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next26, 0
  br i1 %epil.iter.cmp.not, label %B646.endif, label %B550.epil, !llvm.loop !161

B646.endif:                                       ; preds = %B550.epil, %B646.endif.loopexit.unr-lcssa, %B454.endif
  %.441165.not = icmp slt i64 %.19, 1
  br i1 %.441165.not, label %B856, label %B678.lr.ph

B678.lr.ph:                                       ; preds = %B646.endif
  br label %B678.endif

B678.endif:                                       ; preds = %B678.endif, %B678.lr.ph
  %lsr.iv = phi i64 [ %lsr.iv.next, %B678.endif ], [ %.23, %B678.lr.ph ]
  %.447164166 = phi i64 [ 0, %B678.lr.ph ], [ %.454, %B678.endif ]
  %sunkaddr59 = inttoptr i64 %.9 to ptr
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 %.11
  %.9.i4 = load i64, ptr %sunkaddr60, align 1, !noalias !162
  %10 = add i64 %lsr.iv, %.9.i4
  %.11.i6 = inttoptr i64 %10 to ptr
  %.12.i7 = load i32, ptr %.11.i6, align 1, !noalias !162
  %.13.i8 = zext i32 %.12.i7 to i64
  %sunkaddr61 = inttoptr i64 %.9 to ptr
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 %.11
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 8
  %.17.i11 = load i64, ptr %sunkaddr63, align 1, !noalias !162
  %.18.i12 = lshr i64 %.13.i8, %.17.i11
  %sunkaddr64 = inttoptr i64 %.9 to ptr
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 %.11
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 16
  %.22.i15 = load i64, ptr %sunkaddr66, align 1, !noalias !162
  %.23.i16 = and i64 %.18.i12, %.22.i15
  %.454 = add nuw nsw i64 %.447164166, 1
  %sunkaddr67 = inttoptr i64 %.34 to ptr
  %sunkaddr68 = mul i64 %.23.i16, 4
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr67, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 4
  %.513 = load i32, ptr %sunkaddr70, align 1
  %.514 = zext i32 %.513 to i64
  %.515 = shl nuw nsw i64 %.514, 2
  %.517 = add nsw i64 %.515, %.39
  %.519 = inttoptr i64 %.517 to ptr
  %tmp = trunc i64 %.447164166 to i32
  store i32 %tmp, ptr %.519, align 1
  %.521 = add i32 %.513, 1
  store i32 %.521, ptr %sunkaddr70, align 1
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond173.not = icmp eq i64 %.19, %.454
  br i1 %exitcond173.not, label %B856, label %B678.endif
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 -1, -2) i32 @nightlight_sum_blocks(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.begin, i64 %arg.first, i64 %arg.count, i64 %arg.sums) local_unnamed_addr #5 {
B0.endif:
  %.139 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.9443.not = icmp slt i64 %arg.count, 1
  br i1 %.9443.not, label %B142, label %B44.preheader

B44.preheader:                                    ; preds = %B0.endif
  %0 = add i64 %arg.count, 1
  %1 = shl i64 %arg.first, 3
  %2 = add i64 %arg.sums, %1
  %3 = shl i64 %arg.first, 16
  %4 = add i64 %arg.begin, %3
  br label %B44

B44:                                              ; preds = %B44.endif, %B44.preheader
  %lsr.iv10 = phi i64 [ %4, %B44.preheader ], [ %lsr.iv.next11, %B44.endif ]
  %lsr.iv8 = phi i64 [ %2, %B44.preheader ], [ %lsr.iv.next9, %B44.endif ]
  %lsr.iv = phi i64 [ %0, %B44.preheader ], [ %lsr.iv.next, %B44.endif ]
  %.1004244 = phi i64 [ %.107, %B44.endif ], [ %arg.first, %B44.preheader ]
  store i64 0, ptr %.139, align 8
  %.143 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.139, ptr nonnull %excinfo.1, i64 %lsr.iv10, i64 %.1004244)
  %cond = icmp eq i32 %.143, 0
  br i1 %cond, label %B44.endif, label %B44.if.if, !prof !4

common.ret:                                       ; preds = %B44.if.if, %B142
  %common.ret.op = phi i32 [ 0, %B142 ], [ %.143, %B44.if.if ]
  ret i32 %common.ret.op

B142:                                             ; preds = %B44.endif, %B0.endif
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        ; preds = %B44
  %.107 = add i64 %.1004244, 1
  %.153 = load i64, ptr %.139, align 8
  %.163 = inttoptr i64 %lsr.iv8 to ptr
  store i64 %.153, ptr %.163, align 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next9 = add i64 %lsr.iv8, 8
  %lsr.iv.next11 = add i64 %lsr.iv10, 65536
  %.94 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.94, label %B44, label %B142

B44.if.if:                                        ; preds = %B44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i32 -1, -2) i32 @nightlight_find_damage(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.begin, i64 %arg.first, i64 %arg.count, i64 %arg.sums) local_unnamed_addr #4 {
B0.endif:
  %.141 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.arg.count = tail call i64 @llvm.smax.i64(i64 %arg.count, i64 0)
  %0 = shl i64 %arg.first, 3
  %1 = add i64 %arg.sums, %0
  %2 = shl i64 %arg.first, 16
  %3 = add i64 %arg.begin, %2
  br label %B42

B42:                                              ; preds = %B44.endif, %B0.endif
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B44.endif ], [ %3, %B0.endif ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B44.endif ], [ %1, %B0.endif ]
  %.10059 = phi i64 [ %.107, %B44.endif ], [ %arg.first, %B0.endif ]
  %.9357 = phi i64 [ %.103, %B44.endif ], [ %.arg.count, %B0.endif ]
  %.94 = icmp sgt i64 %.9357, 0
  br i1 %.94, label %B44, label %B156

B44:                                              ; preds = %B42
  store i64 0, ptr %.141, align 8
  %.145 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB2v8B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.141, ptr nonnull %excinfo.1, i64 %lsr.iv22, i64 %.10059)
  %cond = icmp eq i32 %.145, 0
  br i1 %cond, label %B44.endif, label %B44.if.if, !prof !4

common.ret:                                       ; preds = %B44.if.if, %B156, %B146
  %common.ret.op = phi i32 [ 0, %B146 ], [ 0, %B156 ], [ %.145, %B44.if.if ]
  ret i32 %common.ret.op

B146:                                             ; preds = %B44.endif
  %4 = add i64 %.107, -1
  store i64 %4, ptr %retptr, align 8
  br label %common.ret

B156:                                             ; preds = %B42
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        ; preds = %B44
  %.107 = add i64 %.10059, 1
  %.103 = add nsw i64 %.9357, -1
  %.155 = load i64, ptr %.141, align 8
  %.169 = inttoptr i64 %lsr.iv to ptr
  %.170 = load i64, ptr %.169, align 1
  %.171.not = icmp eq i64 %.155, %.170
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next23 = add i64 %lsr.iv22, 65536
  br i1 %.171.not, label %B42, label %B146

B44.if.if:                                        ; preds = %B44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 49, i32 1}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!7 = distinct !{!7, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!8 = !{!9, !6}
!9 = distinct !{!9, !10, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!10 = distinct !{!10, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!11 = !{!12, !6}
!12 = distinct !{!12, !13, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!13 = distinct !{!13, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!14 = !{!15, !6}
!15 = distinct !{!15, !16, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!16 = distinct !{!16, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!19 = distinct !{!19, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!20 = !{!21, !23}
!21 = distinct !{!21, !22, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!22 = distinct !{!22, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!23 = distinct !{!23, !22, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!24 = !{!25, !27}
!25 = distinct !{!25, !26, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!26 = distinct !{!26, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!27 = distinct !{!27, !26, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!28 = !{!29, !31}
!29 = distinct !{!29, !30, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!30 = distinct !{!30, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!31 = distinct !{!31, !30, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!32 = !{!33, !35}
!33 = distinct !{!33, !34, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %retptr"}
!34 = distinct !{!34, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29"}
!35 = distinct !{!35, !34, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %excinfo"}
!36 = !{!37, !39}
!37 = distinct !{!37, !38, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %retptr"}
!38 = distinct !{!38, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29"}
!39 = distinct !{!39, !38, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %excinfo"}
!40 = !{!41}
!41 = distinct !{!41, !42, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!42 = distinct !{!42, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!43 = !{!44}
!44 = distinct !{!44, !45, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!45 = distinct !{!45, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!48 = distinct !{!48, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!49 = !{!50}
!50 = distinct !{!50, !51, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!51 = distinct !{!51, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!52 = !{!53, !55}
!53 = distinct !{!53, !54, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!54 = distinct !{!54, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!55 = distinct !{!55, !54, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!56 = distinct !{!56, !57}
!57 = !{!"llvm.loop.unswitch.partial.disable"}
!58 = !{!59, !61}
!59 = distinct !{!59, !60, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!60 = distinct !{!60, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!61 = distinct !{!61, !60, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!62 = !{!63}
!63 = distinct !{!63, !64, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!64 = distinct !{!64, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!65 = distinct !{!65, !66}
!66 = !{!"llvm.loop.peeled.count", i32 1}
!67 = !{!68}
!68 = distinct !{!68, !69, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!69 = distinct !{!69, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!70 = !{!71}
!71 = distinct !{!71, !72, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!72 = distinct !{!72, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!73 = !{!74, !71}
!74 = distinct !{!74, !75, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!75 = distinct !{!75, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!76 = !{!77, !71}
!77 = distinct !{!77, !78, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!78 = distinct !{!78, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!79 = !{!80, !71}
!80 = distinct !{!80, !81, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!81 = distinct !{!81, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!84 = distinct !{!84, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!87 = distinct !{!87, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!88 = !{!89}
!89 = distinct !{!89, !90, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!90 = distinct !{!90, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!91 = !{!92}
!92 = distinct !{!92, !93, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!93 = distinct !{!93, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!94 = !{!95}
!95 = distinct !{!95, !96, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!96 = distinct !{!96, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!97 = !{!98, !95}
!98 = distinct !{!98, !99, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!99 = distinct !{!99, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!100 = !{!101, !95}
!101 = distinct !{!101, !102, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!102 = distinct !{!102, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!103 = !{!104, !95}
!104 = distinct !{!104, !105, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!105 = distinct !{!105, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!106 = !{!107}
!107 = distinct !{!107, !108, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!108 = distinct !{!108, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!109 = !{!110, !107}
!110 = distinct !{!110, !111, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!111 = distinct !{!111, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!112 = !{!113, !107}
!113 = distinct !{!113, !114, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!114 = distinct !{!114, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!115 = !{!116, !107}
!116 = distinct !{!116, !117, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!117 = distinct !{!117, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!118 = !{!119, !121}
!119 = distinct !{!119, !120, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!120 = distinct !{!120, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!121 = distinct !{!121, !120, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!122 = !{!123, !125}
!123 = distinct !{!123, !124, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!124 = distinct !{!124, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!125 = distinct !{!125, !124, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v13B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!126 = !{!127, !129}
!127 = distinct !{!127, !128, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %retptr"}
!128 = distinct !{!128, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29"}
!129 = distinct !{!129, !128, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %excinfo"}
!130 = distinct !{!130, !131}
!131 = !{!"llvm.loop.unroll.disable"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!134 = distinct !{!134, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!135 = distinct !{!135, !131}
!136 = !{!137}
!137 = distinct !{!137, !138, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!138 = distinct !{!138, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!139 = !{!140}
!140 = distinct !{!140, !141, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!141 = distinct !{!141, !"_ZN10nightlight4pure8matching6native9searching10scan_addedB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!142 = !{!143, !140}
!143 = distinct !{!143, !144, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!144 = distinct !{!144, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!145 = !{!146, !140}
!146 = distinct !{!146, !147, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!147 = distinct !{!147, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!148 = !{!149, !140}
!149 = distinct !{!149, !150, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!150 = distinct !{!150, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!151 = distinct !{!151, !57}
!152 = !{!153}
!153 = distinct !{!153, !154, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!154 = distinct !{!154, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!155 = !{!156}
!156 = distinct !{!156, !157, !"_ZN10nightlight4pure8matching6native8building11fill_checksB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!157 = distinct !{!157, !"_ZN10nightlight4pure8matching6native8building11fill_checksB3v36B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!158 = !{!159}
!159 = distinct !{!159, !160, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!160 = distinct !{!160, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!161 = distinct !{!161, !131}
!162 = !{!163}
!163 = distinct !{!163, !164, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!164 = distinct !{!164, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
